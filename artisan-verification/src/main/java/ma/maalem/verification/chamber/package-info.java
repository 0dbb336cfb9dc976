/** What a chamber has before it: its queue and the artisans it has verified. */
@NullMarked
package ma.maalem.verification.chamber;

import org.jspecify.annotations.NullMarked;
