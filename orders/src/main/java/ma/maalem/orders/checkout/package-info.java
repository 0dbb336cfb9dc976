/** From basket to order: one order with one part per seller, and how both live on. */
@NullMarked
package ma.maalem.orders.checkout;

import org.jspecify.annotations.NullMarked;
