@NullMarked
package ma.maalem.verification.dossier;

import org.jspecify.annotations.NullMarked;
