/** Documents for people and authorities: XHTML in, accessible PDF out, in every script we speak. */
@NullMarked
package ma.maalem.platform.documents;

import org.jspecify.annotations.NullMarked;
