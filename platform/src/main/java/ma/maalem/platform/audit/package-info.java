/** Evidence of who did what: append-only. */
@NullMarked
package ma.maalem.platform.audit;

import org.jspecify.annotations.NullMarked;
