/** The embedded servers on trial. */
@NullMarked
package ma.maalem.embedded;

import org.jspecify.annotations.NullMarked;
