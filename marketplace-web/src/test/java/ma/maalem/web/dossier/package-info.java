@NullMarked
package ma.maalem.web.dossier;

import org.jspecify.annotations.NullMarked;
