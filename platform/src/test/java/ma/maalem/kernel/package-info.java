/** Tests of the shared values. */
@NullMarked
package ma.maalem.kernel;

import org.jspecify.annotations.NullMarked;
