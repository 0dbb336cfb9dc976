/** The chamber's console: queue, cases, verified artisans, registry imports. */
@NullMarked
package ma.maalem.web.chamber;

import org.jspecify.annotations.NullMarked;
