@NullMarked
package ma.maalem.catalog.seller;

import org.jspecify.annotations.NullMarked;
