/** What other modules may know of orders: what happened to them. */
@NullMarked
package ma.maalem.orders;

import org.jspecify.annotations.NullMarked;
