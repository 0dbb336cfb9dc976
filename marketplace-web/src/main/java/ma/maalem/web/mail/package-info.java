/** Letters to people because of what happened, in their language. */
@NullMarked
package ma.maalem.web.mail;

import org.jspecify.annotations.NullMarked;
