/** Violations planted for the architecture tests to find. */
@NullMarked
package ma.maalem.catalog.planted;

import org.jspecify.annotations.NullMarked;
