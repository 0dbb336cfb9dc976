@NullMarked
package ma.maalem.catalog.craft;

import org.jspecify.annotations.NullMarked;
