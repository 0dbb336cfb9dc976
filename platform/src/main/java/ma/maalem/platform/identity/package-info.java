/** Accounts, passwords and opaque, revocable sessions. */
@NullMarked
package ma.maalem.platform.identity;

import org.jspecify.annotations.NullMarked;
