/** What an officer sees before deciding: the declaration beside the registry's record. */
@NullMarked
package ma.maalem.verification.review;

import org.jspecify.annotations.NullMarked;
