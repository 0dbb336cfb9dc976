/** Tests. */
@NullMarked
package ma.maalem.orders.refund;

import org.jspecify.annotations.NullMarked;
