/** Signing in, registering and the account's own page. */
@NullMarked
package ma.maalem.web.account;

import org.jspecify.annotations.NullMarked;
