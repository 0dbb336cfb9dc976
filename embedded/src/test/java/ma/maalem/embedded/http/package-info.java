/** The servers' pages in a real browser. */
@NullMarked
package ma.maalem.embedded.http;

import org.jspecify.annotations.NullMarked;
