/** Tests. */
@NullMarked
package ma.maalem.orders.basket;

import org.jspecify.annotations.NullMarked;
