@NullMarked
package ma.maalem.web.seller;

import org.jspecify.annotations.NullMarked;
