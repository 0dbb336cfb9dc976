/** Texts, numbers, dates and money in the reader's language. */
@NullMarked
package ma.maalem.web.i18n;

import org.jspecify.annotations.NullMarked;
