/** The seller's side: the workshop, its pieces, and what it tells about itself. */
@NullMarked
package ma.maalem.web.seller;

import org.jspecify.annotations.NullMarked;
