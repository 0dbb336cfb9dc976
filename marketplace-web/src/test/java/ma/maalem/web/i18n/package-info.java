/** Tests that every language says everything. */
@NullMarked
package ma.maalem.web.i18n;

import org.jspecify.annotations.NullMarked;
