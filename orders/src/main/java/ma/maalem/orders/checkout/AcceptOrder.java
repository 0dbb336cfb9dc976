package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;
import ma.maalem.catalog.StockReservations;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.basket.BasketCheckout;
import ma.maalem.orders.basket.BasketLine;
import ma.maalem.platform.audit.AuditTrail;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.outbox.Outbox;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

/** The part of {@link PlaceOrder} that either happens whole or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AcceptOrder {

  /** How long stock waits for a card payment. */
  static final Duration TIME_TO_PAY = Duration.ofMinutes(15);

  private static final int LONGEST_KEY = 255;

  private final Orders orders;
  private final PlacementKeys keys;
  private final BasketCheckout baskets;
  private final Offers offers;
  private final StockReservations stock;
  private final PaymentRequests payments;
  private final AccessTokens tokens;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final ShippingTariff tariff = new ShippingTariff();
  private final Commission commission = new Commission();

  @Inject
  AcceptOrder(
      Orders orders,
      PlacementKeys keys,
      BasketCheckout baskets,
      Offers offers,
      StockReservations stock,
      PaymentRequests payments,
      AccessTokens tokens,
      Outbox outbox,
      AuditTrail audit,
      InstantSource clock) {
    this.orders = orders;
    this.keys = keys;
    this.baskets = baskets;
    this.offers = offers;
    this.stock = stock;
    this.payments = payments;
    this.tokens = tokens;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  PlacedOrder accept(Actor actor, @Nullable String idempotencyKey, PlaceOrderCommand command) {
    String key = idempotencyKey == null ? "" : idempotencyKey.strip();
    new Checks()
        .text("/Idempotency-Key", key, 1, LONGEST_KEY)
        .orRefuse(OrderProblem.IDEMPOTENCY_KEY_REQUIRED);
    OrderForm form = OrderForm.of(command);
    UUID id = Ids.next();
    String hash = hash(command);
    Optional<PlacementKeys.Used> used = keys.claim(actor.subject(), key, hash, id);
    if (used.isPresent()) {
      return repeated(used.get(), hash);
    }

    List<DraftPart> parts = parts(form);
    checkTotal(form, parts);
    hold(parts);
    Instant now = clock.instant();
    Order order =
        new Order(id, number(now), account(actor), form, parts, now, now.plus(TIME_TO_PAY));
    orders.add(order);
    if (form.payment() == PaymentMethod.CARD) {
      payments.request(id, order.number(), order.email(), order.total());
    } else {
      parts.forEach(part -> stock.take(part.id()));
    }
    outbox.publish(order.placed());
    audit.record(
        actor,
        "order.place",
        "order/" + id,
        Map.of("number", order.number(), "total", order.total().toString()));
    return new PlacedOrder(id, tokens.of(id), false);
  }

  private PlacedOrder repeated(PlacementKeys.Used used, String hash) {
    if (!used.bodyHash().equals(hash)) {
      throw OrderProblem.IDEMPOTENCY_KEY_REUSED.refusal();
    }
    return new PlacedOrder(used.order(), tokens.of(used.order()), true);
  }

  private List<DraftPart> parts(OrderForm form) {
    List<BasketLine> lines = baskets.take(form.basket());
    if (lines.isEmpty()) {
      throw OrderProblem.EMPTY_BASKET.refusal();
    }
    Map<UUID, Offer> onOffer = offers.find(lines.stream().map(BasketLine::listing).toList());
    Map<UUID, List<DraftLine>> bySeller = new LinkedHashMap<>();
    for (BasketLine line : lines) {
      Offer offer = sellable(line, onOffer.get(line.listing()));
      bySeller
          .computeIfAbsent(offer.seller(), seller -> new ArrayList<>())
          .add(new DraftLine(offer, line.quantity()));
    }
    LocalDate today = MoroccoTime.today(clock);
    int points = commission.pointsOn(today);
    return bySeller.entrySet().stream()
        .map(
            entry -> {
              int grams = entry.getValue().stream().mapToInt(DraftLine::weightGrams).sum();
              int lead =
                  entry.getValue().stream()
                      .mapToInt(line -> line.offer().leadDays())
                      .max()
                      .orElse(0);
              return new DraftPart(
                  Ids.next(),
                  entry.getKey(),
                  entry.getValue(),
                  tariff.quote(form.address().country(), grams, lead, today),
                  points);
            })
        .toList();
  }

  private static Offer sellable(BasketLine line, @Nullable Offer offer) {
    if (offer == null
        || offer.state() == Offer.State.WITHDRAWN
        || offer.state() == Offer.State.SELLER_SUSPENDED) {
      throw OrderProblem.NOT_FOR_SALE.refusal(line.listing());
    }
    if (offer.state() == Offer.State.SOLD_OUT || offer.available() < line.quantity()) {
      throw CatalogProblem.SOLD_OUT.refusal(line.listing(), offer.available());
    }
    if (!offer.price().equals(line.seenPrice())) {
      throw OrderProblem.PRICE_CHANGED.refusal(line.listing());
    }
    return offer;
  }

  private static void checkTotal(OrderForm form, List<DraftPart> parts) {
    Money total = parts.stream().map(DraftPart::total).reduce(Money::plus).orElseThrow();
    if (form.expectedTotal().filter(expected -> !expected.equals(total)).isPresent()) {
      throw OrderProblem.PRICE_CHANGED.refusal();
    }
  }

  /** Always in the same order, so that two buyers of the same pieces never wait for each other. */
  private void hold(List<DraftPart> parts) {
    record Hold(UUID part, UUID listing, int quantity) {}
    parts.stream()
        .flatMap(
            part ->
                part.lines().stream()
                    .map(line -> new Hold(part.id(), line.offer().listing(), line.quantity())))
        .sorted(Comparator.comparing(Hold::listing))
        .forEach(hold -> stock.hold(hold.part(), hold.listing(), hold.quantity()));
  }

  private String number(Instant now) {
    return String.format(
        Locale.ROOT, "M%02d-%06d", MoroccoTime.dateOf(now).getYear() % 100, orders.nextNumber());
  }

  static Optional<UUID> account(Actor actor) {
    if (actor instanceof Actor.Buyer buyer) {
      return Optional.of(buyer.account());
    }
    return actor instanceof Actor.Artisan artisan
        ? Optional.of(artisan.account())
        : Optional.empty();
  }

  private static String hash(PlaceOrderCommand command) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Json.write(command).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
