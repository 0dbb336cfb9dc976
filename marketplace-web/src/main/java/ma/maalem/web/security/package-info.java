/** Who is asking, and what a browser may do on our pages. */
@NullMarked
package ma.maalem.web.security;

import org.jspecify.annotations.NullMarked;
