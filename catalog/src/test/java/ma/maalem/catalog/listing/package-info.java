@NullMarked
package ma.maalem.catalog.listing;

import org.jspecify.annotations.NullMarked;
