/** A mirror of the national craft registry and how extracts of it are taken in. */
@NullMarked
package ma.maalem.verification.registry;

import org.jspecify.annotations.NullMarked;
