package ma.maalem.orders.testing;

import com.stripe.StripeClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.basket.AddToBasket;
import ma.maalem.orders.basket.OpenBasket;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.PlaceOrder;
import ma.maalem.orders.checkout.PlaceOrderCommand;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.checkout.ReadOrder;
import ma.maalem.orders.payment.ReceiveStripeNotification;
import ma.maalem.platform.jobs.Drain;
import ma.maalem.platform.jobs.Job;
import ma.maalem.platform.persistence.Transactions;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.RecordingOutbox;
import ma.maalem.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** This module put together for a test, with goods on a shelf, and buyers who order them. */
public final class Marketplace {

  public static final Actor GUEST = new Actor.Guest();
  public static final Actor.Operator OPERATOR = new Actor.Operator(new UUID(0, 1));
  public static final String WEBHOOK_SECRET = "whsec_maalem_sandbox";

  private final MovableClock clock;
  private final RecordingOutbox outbox = new RecordingOutbox();
  private final RecordingAudit audit = new RecordingAudit();
  private final Shelf shelf;
  private final Stock stock;
  private final Beans beans;
  private final Transactions transactions;
  private int keys;

  private Marketplace(
      Beans beans, Shelf shelf, Stock stock, Instant now, Transactions transactions) {
    this.beans = beans;
    this.shelf = shelf;
    this.stock = stock;
    this.transactions = transactions;
    this.clock = new MovableClock(now);
    beans
        .with(clock)
        .with(outbox)
        .with(audit)
        .with(shelf)
        .with(shelf.sellers())
        .with(stock)
        .with(transactions)
        .configured("maalem.stripe.webhook-secret", WEBHOOK_SECRET);
  }

  /** Everything in memory, with a provider in memory. */
  public static Marketplace inMemory() {
    Shelf shelf = new Shelf();
    return new Marketplace(
        new Beans("InMemory", bean -> bean),
        shelf,
        new MemoryStock(shelf),
        Instant.parse("2026-11-21T09:00:00Z"),
        new Transactions() {
          @Override
          public <T> T call(Supplier<T> work) {
            return work.get();
          }
        });
  }

  /** On a real database, with Stripe or what speaks like it. */
  public static Marketplace on(TestDatabase database, StripeClient stripe) {
    return on(database, new Beans("Jpa", database::wire).with(stripe), Instant.now());
  }

  /** On a real database, with a provider in memory. */
  public static Marketplace on(TestDatabase database) {
    return on(
        database,
        new Beans("Jpa", database::wire).with(new InMemoryPaymentGateway()),
        Instant.parse("2026-11-21T09:00:00Z"));
  }

  private static Marketplace on(TestDatabase database, Beans beans, Instant now) {
    Shelf shelf = new Shelf();
    return new Marketplace(
        beans,
        shelf,
        new TableStock(database, shelf),
        now,
        new Transactions() {
          @Override
          public <T> T call(Supplier<T> work) {
            return database.transaction(work);
          }
        });
  }

  public MovableClock clock() {
    return clock;
  }

  public RecordingOutbox outbox() {
    return outbox;
  }

  public RecordingAudit audit() {
    return audit;
  }

  public Shelf shelf() {
    return shelf;
  }

  public Stock stock() {
    return stock;
  }

  public <T> T get(Class<T> type) {
    return beans.get(type);
  }

  public Beans beans() {
    return beans;
  }

  /** As a use case is called by the container: in one transaction. */
  public <T> T transaction(Supplier<T> work) {
    return transactions.call(work);
  }

  public void transaction(Runnable work) {
    transactions.run(work);
  }

  /** A pot of which there are so many. */
  public UUID pots(UUID seller, long priceMinor, int pieces) {
    UUID listing = shelf.offer(seller, priceMinor);
    stock.put(listing, pieces);
    return listing;
  }

  public UUID basketOf(Map<UUID, Integer> listings) {
    UUID basket = transaction(() -> get(OpenBasket.class).open().id());
    listings.forEach(
        (listing, quantity) ->
            transaction(() -> get(AddToBasket.class).add(basket, listing, quantity)));
    return basket;
  }

  public UUID basketOf(UUID listing) {
    return basketOf(Map.of(listing, 1));
  }

  public static PlaceOrderCommand byCard(UUID basket) {
    return command(basket, "card", "MA");
  }

  public static PlaceOrderCommand inCash(UUID basket) {
    return command(basket, "cash_on_delivery", "MA");
  }

  public static PlaceOrderCommand byCardToFrance(UUID basket) {
    return command(basket, "card", "FR");
  }

  private static PlaceOrderCommand command(UUID basket, String payment, String country) {
    boolean home = country.equals("MA");
    return new PlaceOrderCommand(
        basket.toString(),
        "buyer@example.org",
        home ? "0612345678" : "+33612345678",
        new PlaceOrderCommand.Address(
            "Salma Test",
            "12 rue des Potiers",
            null,
            home ? "Marrakech" : "Lyon",
            home ? null : "69002",
            home ? "MA-MAR" : null,
            country),
        payment,
        "fr",
        null);
  }

  public PlacedOrder place(PlaceOrderCommand command) {
    return place("key-" + ++keys, command);
  }

  public PlacedOrder place(@Nullable String key, PlaceOrderCommand command) {
    return get(PlaceOrder.class).place(GUEST, key, command);
  }

  public OrderView order(UUID id) {
    return transaction(() -> get(ReadOrder.class).read(OPERATOR, Optional.empty(), id));
  }

  public PaymentRequests.State payment(UUID order) {
    return transaction(() -> get(PaymentRequests.class).of(order).orElseThrow());
  }

  /** Tells the module what the provider tells it, and has it settled. */
  public ReceiveStripeNotification.Receipt receive(byte[] payload, @Nullable String signature) {
    return transaction(() -> get(ReceiveStripeNotification.class).receive(payload, signature));
  }

  /** Works off everything that is due. */
  public void drain() {
    for (String name :
        new String[] {"SettleNotifications", "CarryOutPayments", "CarryOutRefunds"}) {
      Drain drain = beans.named(Drain.class, name);
      for (int i = 0; i < 1_000 && drain.drain() > 0; i++) {
        continue;
      }
    }
  }

  /** Lets time pass and has orders expire that are due. */
  public void expireAfter(Duration time) {
    clock.advance(time);
    beans.named(Job.class, "ExpireUnpaidOrders").run();
  }
}
