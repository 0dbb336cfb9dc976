/** The public API, version 1: parse, call a use case, represent. */
@NullMarked
package ma.maalem.web.api;

import org.jspecify.annotations.NullMarked;
