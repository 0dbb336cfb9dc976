/** Tests of the drawn pictures, and a sheet to look at them. */
@NullMarked
package ma.maalem.web.demo.drawing;

import org.jspecify.annotations.NullMarked;
