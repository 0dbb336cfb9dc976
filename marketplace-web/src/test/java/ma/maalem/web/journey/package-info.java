/** Whole ways through the product, as people go them in a browser. */
@NullMarked
package ma.maalem.web.journey;

import org.jspecify.annotations.NullMarked;
