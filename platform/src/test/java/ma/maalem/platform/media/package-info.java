/** One contract for every place where media are kept. */
@NullMarked
package ma.maalem.platform.media;

import org.jspecify.annotations.NullMarked;
