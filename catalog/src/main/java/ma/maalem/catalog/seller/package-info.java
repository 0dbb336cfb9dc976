/** Shops: who may sell, and what they tell about themselves. */
@NullMarked
package ma.maalem.catalog.seller;

import org.jspecify.annotations.NullMarked;
