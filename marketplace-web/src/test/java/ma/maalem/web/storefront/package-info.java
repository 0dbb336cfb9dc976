/** Tests of the shop. */
@NullMarked
package ma.maalem.web.storefront;

import org.jspecify.annotations.NullMarked;
