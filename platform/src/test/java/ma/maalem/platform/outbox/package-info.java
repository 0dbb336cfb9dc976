/** Tests of the outbox. */
@NullMarked
package ma.maalem.platform.outbox;

import org.jspecify.annotations.NullMarked;
