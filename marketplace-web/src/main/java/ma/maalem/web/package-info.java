/** The application: composition of the modules into pages and an API, and no rules of its own. */
@NullMarked
package ma.maalem.web;

import org.jspecify.annotations.NullMarked;
