/** Tests of the demo's data. */
@NullMarked
package ma.maalem.web.demo;

import org.jspecify.annotations.NullMarked;
