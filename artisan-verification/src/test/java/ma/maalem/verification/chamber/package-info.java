@NullMarked
package ma.maalem.verification.chamber;

import org.jspecify.annotations.NullMarked;
