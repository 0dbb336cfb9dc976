/** Money going back, with the seller's share and the commission. */
@NullMarked
package ma.maalem.orders.refund;

import org.jspecify.annotations.NullMarked;
