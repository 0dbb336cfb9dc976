/** The buyer's way: basket, order, payment, and where the parcels are. */
@NullMarked
package ma.maalem.web.checkout;

import org.jspecify.annotations.NullMarked;
