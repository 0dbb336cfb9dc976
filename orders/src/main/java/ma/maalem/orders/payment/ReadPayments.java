package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/** What is known of card payments. */
@ApplicationScoped
@Transactional
public class ReadPayments {

  private final Payments payments;

  @Inject
  ReadPayments(Payments payments) {
    this.payments = payments;
  }

  /** A payment that has arrived, with the provider's id of it. */
  public record Settled(UUID id, String reference, Money amount) {}

  /** The payment of that order, once it has arrived. */
  public Optional<Settled> settledOf(UUID order) {
    return payments
        .ofOrder(order)
        .filter(payment -> payment.status() == PaymentStatus.SUCCEEDED)
        .map(
            payment ->
                new Settled(payment.id(), payment.reference().orElseThrow(), payment.amount()));
  }
}
