package ma.maalem.orders.planted;

import com.stripe.model.PaymentIntent;

/** A technology has adapters that carry its name. */
public record TalksToStripe(PaymentIntent intent) {}
