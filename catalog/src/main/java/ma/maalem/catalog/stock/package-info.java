/** How many pieces there are, and for whom some are held. */
@NullMarked
package ma.maalem.catalog.stock;

import org.jspecify.annotations.NullMarked;
