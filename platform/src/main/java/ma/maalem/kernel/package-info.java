/** Values that every module shares: plain Java, no Jakarta, no mechanism. */
@NullMarked
package ma.maalem.kernel;

import org.jspecify.annotations.NullMarked;
