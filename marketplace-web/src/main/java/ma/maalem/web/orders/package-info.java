/** The seller's part of orders: confirm, ship, call off. */
@NullMarked
package ma.maalem.web.orders;

import org.jspecify.annotations.NullMarked;
