/** The application on its real servers, started once for every test of the module. */
@NullMarked
package ma.maalem.web.testing;

import org.jspecify.annotations.NullMarked;
