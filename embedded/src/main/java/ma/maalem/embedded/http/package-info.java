/**
 * What the small web servers of this module, the Stripe sandbox's and the mail catcher's, do the
 * same way.
 */
@NullMarked
package ma.maalem.embedded.http;

import org.jspecify.annotations.NullMarked;
