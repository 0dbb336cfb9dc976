/** Violations planted for the architecture tests to find. */
@NullMarked
package ma.maalem.kernel.planted;

import org.jspecify.annotations.NullMarked;
