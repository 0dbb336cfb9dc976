/** Pictures: checked, stripped, sized and stored under the hash of their content. */
@NullMarked
package ma.maalem.platform.media;

import org.jspecify.annotations.NullMarked;
