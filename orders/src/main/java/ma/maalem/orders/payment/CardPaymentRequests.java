package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.orders.checkout.PaymentRequests;

@ApplicationScoped
class CardPaymentRequests implements PaymentRequests {

  private final Payments payments;
  private final AskProvider ask;
  private final InstantSource clock;

  @Inject
  CardPaymentRequests(Payments payments, AskProvider ask, InstantSource clock) {
    this.payments = payments;
    this.ask = ask;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void request(UUID order, String number, String email, Money amount) {
    payments.add(new Payment(Ids.next(), order, number, email, amount, clock.instant()));
  }

  @Override
  @Transactional(Transactional.TxType.NEVER)
  public void carryOut(UUID order) {
    ask.about(order);
  }

  @Override
  @Transactional
  public Optional<State> of(UUID order) {
    return payments
        .ofOrder(order)
        .map(p -> new State(p.status().name(), p.clientSecret(), p.failure()));
  }
}
