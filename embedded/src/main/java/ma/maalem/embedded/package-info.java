/** The embedded default: the real servers Maalem needs, started from Java and stopped with it. */
@NullMarked
package ma.maalem.embedded;

import org.jspecify.annotations.NullMarked;
