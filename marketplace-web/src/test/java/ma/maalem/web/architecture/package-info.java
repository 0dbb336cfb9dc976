/** The walls of the house as tests, and proof that they stand. */
@NullMarked
package ma.maalem.web.architecture;

import org.jspecify.annotations.NullMarked;
