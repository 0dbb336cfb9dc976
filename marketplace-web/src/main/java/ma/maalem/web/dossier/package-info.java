/** The artisan's dossier: written on a telephone, followed until the chamber has decided. */
@NullMarked
package ma.maalem.web.dossier;

import org.jspecify.annotations.NullMarked;
