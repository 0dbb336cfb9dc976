/**
 * What other modules may know of verification: who was verified, when that stopped and began again.
 * An artisan's id is also the id of their shop.
 */
@NullMarked
package ma.maalem.verification;

import org.jspecify.annotations.NullMarked;
