/**
 * The dossier by which an artisan asks to be verified, its states, and what later changes of
 * registry, card or chamber's mind do to the right to sell.
 */
@NullMarked
package ma.maalem.verification.dossier;

import org.jspecify.annotations.NullMarked;
