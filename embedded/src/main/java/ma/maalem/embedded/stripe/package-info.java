/**
 * A server that speaks the part of Stripe's API a marketplace uses, with test cards and signed
 * webhooks.
 */
@NullMarked
package ma.maalem.embedded.stripe;

import org.jspecify.annotations.NullMarked;
