@NullMarked
package ma.maalem.verification.registry;

import org.jspecify.annotations.NullMarked;
