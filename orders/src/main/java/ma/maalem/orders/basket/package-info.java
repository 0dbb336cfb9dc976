/** What somebody means to buy, before they order. */
@NullMarked
package ma.maalem.orders.basket;

import org.jspecify.annotations.NullMarked;
