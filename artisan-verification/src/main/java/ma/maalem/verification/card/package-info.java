/** What the clock does to professional cards. */
@NullMarked
package ma.maalem.verification.card;

import org.jspecify.annotations.NullMarked;
