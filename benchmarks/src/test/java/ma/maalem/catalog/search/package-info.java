/** A window into the search of the product, for measuring what it stands on. */
@NullMarked
package ma.maalem.catalog.search;

import org.jspecify.annotations.NullMarked;
