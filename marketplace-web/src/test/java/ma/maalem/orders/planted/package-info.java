/** Violations planted for the architecture tests to find. */
@NullMarked
package ma.maalem.orders.planted;

import org.jspecify.annotations.NullMarked;
