/** The clock that everybody asks. */
@NullMarked
package ma.maalem.platform.time;

import org.jspecify.annotations.NullMarked;
