/** The sandbox seen through Stripe's own client. */
@NullMarked
package ma.maalem.embedded.stripe;

import org.jspecify.annotations.NullMarked;
