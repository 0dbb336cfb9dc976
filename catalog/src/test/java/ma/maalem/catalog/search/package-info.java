@NullMarked
package ma.maalem.catalog.search;

import org.jspecify.annotations.NullMarked;
