/** Tests. */
@NullMarked
package ma.maalem.orders.checkout;

import org.jspecify.annotations.NullMarked;
