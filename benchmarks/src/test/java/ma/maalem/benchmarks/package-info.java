/** Load on the running product, measured beside the raw query and the raw row it stands on. */
@NullMarked
package ma.maalem.benchmarks;

import org.jspecify.annotations.NullMarked;
