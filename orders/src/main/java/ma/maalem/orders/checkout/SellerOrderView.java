package ma.maalem.orders.checkout;

import java.time.Instant;
import java.util.UUID;

/** One seller's part with what its seller needs to know of the order: whom to send it to. */
public record SellerOrderView(
    UUID order,
    String number,
    OrderStatus orderStatus,
    PaymentMethod payment,
    ShippingAddress address,
    String phone,
    String email,
    Instant placedAt,
    OrderView.Part part) {}
