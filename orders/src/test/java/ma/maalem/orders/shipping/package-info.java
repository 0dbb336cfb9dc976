/** Tests. */
@NullMarked
package ma.maalem.orders.shipping;

import org.jspecify.annotations.NullMarked;
