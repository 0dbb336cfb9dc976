/** Events written in the business transaction and delivered effectively once. */
@NullMarked
package ma.maalem.platform.outbox;

import org.jspecify.annotations.NullMarked;
