/** Tests of the analysis, among them a measured one over the crafts' vocabulary. */
@NullMarked
package ma.maalem.search.analysis;

import org.jspecify.annotations.NullMarked;
