/** Pieces on offer, from the first draft to the last sale. */
@NullMarked
package ma.maalem.catalog.listing;

import org.jspecify.annotations.NullMarked;
