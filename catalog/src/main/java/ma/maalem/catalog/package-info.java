/**
 * What other modules may know of the catalogue: what is on offer, by whom, and how stock is held.
 */
@NullMarked
package ma.maalem.catalog;

import org.jspecify.annotations.NullMarked;
