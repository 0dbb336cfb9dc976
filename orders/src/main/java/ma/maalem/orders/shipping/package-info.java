/** Parcels on their way: item numbers, carriers' scans and what they mean for the buyer. */
@NullMarked
package ma.maalem.orders.shipping;

import org.jspecify.annotations.NullMarked;
