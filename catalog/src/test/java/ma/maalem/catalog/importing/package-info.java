@NullMarked
package ma.maalem.catalog.importing;

import org.jspecify.annotations.NullMarked;
