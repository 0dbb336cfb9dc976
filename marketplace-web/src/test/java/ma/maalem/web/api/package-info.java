/** The API as outside programs meet it. */
@NullMarked
package ma.maalem.web.api;

import org.jspecify.annotations.NullMarked;
