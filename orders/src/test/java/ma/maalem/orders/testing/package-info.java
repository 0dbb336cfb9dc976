/** Wiring and stand-ins for tests of this module: a shelf of goods, repositories in memory. */
@NullMarked
package ma.maalem.orders.testing;

import org.jspecify.annotations.NullMarked;
