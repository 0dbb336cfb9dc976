/** Tests. */
@NullMarked
package ma.maalem.orders.payment;

import org.jspecify.annotations.NullMarked;
