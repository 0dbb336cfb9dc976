@NullMarked
package ma.maalem.catalog.stock;

import org.jspecify.annotations.NullMarked;
