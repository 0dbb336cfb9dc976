package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.StockReservations;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.platform.outbox.Outbox;

/**
 * What payment, refund and shipping do to orders, each under a lock of the order and in the
 * caller's transaction. They have decided whether the actor may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderProgress {

  private final Orders orders;
  private final StockReservations stock;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  OrderProgress(Orders orders, StockReservations stock, Outbox outbox, InstantSource clock) {
    this.orders = orders;
    this.stock = stock;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Who loses what when money goes back.
   *
   * @param seller what the seller gives back
   * @param commission what the marketplace gives back
   */
  public record Shares(Money seller, Money commission) {}

  /** The order, which nobody else changes until the transaction ends. */
  public OrderView lock(UUID order) {
    return OrderView.of(orders.getLocked(order));
  }

  /** The order of that part, which nobody else changes until the transaction ends. */
  public OrderView lockByPart(UUID sellerOrder) {
    return OrderView.of(byPart(sellerOrder));
  }

  /** The order of that part, if there is one. */
  public Optional<UUID> orderOf(UUID sellerOrder) {
    return orders.ofPart(sellerOrder);
  }

  /** Orders whose time to pay is over. */
  public List<UUID> unpaid(int limit) {
    return orders.unpaidSince(clock.instant(), limit);
  }

  /** The money is here: stock is taken for good and the sellers may begin. */
  public void paid(UUID order) {
    Order paid = orders.getLocked(order);
    outbox.publish(paid.pay(clock.instant()));
    paid.parts().forEach(part -> stock.take(part.id()));
  }

  /** Ends an order that waits for its payment and gives its stock back. */
  public void cancelUnpaid(UUID order, String reason) {
    Order unpaid = orders.getLocked(order);
    outbox.publish(unpaid.cancelUnpaid(reason, clock.instant()));
    unpaid.parts().forEach(part -> stock.release(part.id()));
  }

  /** The seller promises the part. */
  public void confirm(UUID sellerOrder) {
    outbox.publish(byPart(sellerOrder).confirm(sellerOrder, clock.instant()));
  }

  /** The part is on its way. */
  public void ship(UUID sellerOrder, UUID shipment, String carrier, String trackingNumber) {
    outbox.publish(
        byPart(sellerOrder).ship(sellerOrder, shipment, carrier, trackingNumber, clock.instant()));
  }

  /** The part has reached the buyer. */
  public void deliver(UUID sellerOrder) {
    outbox.publish(byPart(sellerOrder).deliver(sellerOrder, clock.instant()));
  }

  /** The parcel came back to its seller. */
  public void returned(UUID sellerOrder) {
    byPart(sellerOrder).returned(sellerOrder, clock.instant());
  }

  /** One seller's part will not come. */
  public void cancelPart(UUID sellerOrder, String reason) {
    outbox.publish(byPart(sellerOrder).cancelPart(sellerOrder, reason, clock.instant()));
    stock.release(sellerOrder);
  }

  /** Counts money that goes back for a part, never more than was paid for it. */
  public Shares refund(UUID sellerOrder, Money amount) {
    Money commission = byPart(sellerOrder).part(sellerOrder).refund(amount);
    return new Shares(amount.minus(commission), commission);
  }

  private Order byPart(UUID sellerOrder) {
    UUID order =
        orders
            .ofPart(sellerOrder)
            .orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder));
    return orders.getLocked(order);
  }
}
