package ma.maalem.orders.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Checks;
import ma.maalem.orders.OrderProblem;
import org.jspecify.annotations.Nullable;

/**
 * Lines and notices of one visitor, whose random id is the key to it. Holds no stock: what is gone
 * when the basket is looked at again is dropped with a notice.
 */
@Entity
@Table(schema = "orders", name = "basket")
class Basket {

  static final int MOST_LINES = 50;
  static final int MOST_PIECES = 99;

  @Id private UUID id;
  @Version private int version;

  @Convert(converter = BasketContentsConverter.class)
  private BasketContents contents = BasketContents.NOTHING;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "touched_at")
  private Instant touchedAt;

  protected Basket() {}

  Basket(UUID id, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.touchedAt = now;
  }

  UUID id() {
    return id;
  }

  List<BasketLine> lines() {
    return contents.lines();
  }

  List<BasketNotice> notices() {
    return contents.notices();
  }

  Instant touchedAt() {
    return touchedAt;
  }

  Set<UUID> listings() {
    Set<UUID> listings = new LinkedHashSet<>();
    lines().forEach(line -> listings.add(line.listing()));
    return listings;
  }

  Optional<BasketLine> line(UUID listing) {
    return lines().stream().filter(line -> line.listing().equals(listing)).findFirst();
  }

  /** Adds pieces of that offer to those already there. */
  void add(Offer offer, int quantity, Instant now) {
    check(quantity, 1);
    Optional<BasketLine> present = line(offer.listing());
    if (present.isEmpty() && lines().size() >= MOST_LINES) {
      throw OrderProblem.BASKET_FULL.refusal(MOST_LINES);
    }
    put(offer, present.map(BasketLine::quantity).orElse(0) + quantity, now);
  }

  /** Sets how many pieces of that offer are wanted; none drops the line. */
  void change(Offer offer, int quantity, Instant now) {
    check(quantity, 0);
    if (line(offer.listing()).isEmpty()) {
      throw CatalogProblem.UNKNOWN_LISTING.refusal(offer.listing());
    }
    if (quantity == 0) {
      remove(offer.listing(), now);
    } else {
      put(offer, quantity, now);
    }
  }

  void remove(UUID listing, Instant now) {
    keep(lines().stream().filter(line -> !line.listing().equals(listing)).toList(), notices(), now);
  }

  void clear(Instant now) {
    keep(List.of(), List.of(), now);
  }

  void acknowledge(Instant now) {
    keep(lines(), List.of(), now);
  }

  /** Whether the offers differ from what was last shown. */
  boolean isStale(Map<UUID, Offer> offers) {
    return lines().stream()
        .anyMatch(
            line -> {
              Offer offer = offers.get(line.listing());
              return offer == null
                  || offer.state() != Offer.State.FOR_SALE
                  || offer.available() < line.quantity()
                  || !offer.price().equals(line.seenPrice());
            });
  }

  /** Drops, lowers and reprices lines by what is on offer now, with a notice for each. */
  void refresh(Map<UUID, Offer> offers, Instant now) {
    List<BasketLine> kept = new ArrayList<>();
    List<BasketNotice> told = new ArrayList<>(notices());
    for (BasketLine line : lines()) {
      Offer offer = offers.get(line.listing());
      BasketNotice.@Nullable Code dropped = whyDropped(offer);
      if (offer == null || dropped != null) {
        tell(told, dropped == null ? BasketNotice.Code.WITHDRAWN : dropped, line, 0);
        continue;
      }
      BasketLine current = line;
      if (offer.available() < line.quantity()) {
        current = current.withQuantity(offer.available());
        tell(told, BasketNotice.Code.QUANTITY_LOWERED, line, offer.available());
      }
      if (!offer.price().equals(line.seenPrice())) {
        current = current.seenAt(offer.price());
        tell(told, BasketNotice.Code.PRICE_CHANGED, line, current.quantity());
      }
      kept.add(current);
    }
    keep(kept, told, now);
  }

  private static BasketNotice.@Nullable Code whyDropped(@Nullable Offer offer) {
    if (offer == null) {
      return BasketNotice.Code.WITHDRAWN;
    }
    return switch (offer.state()) {
      case WITHDRAWN -> BasketNotice.Code.WITHDRAWN;
      case SELLER_SUSPENDED -> BasketNotice.Code.SELLER_SUSPENDED;
      case SOLD_OUT -> BasketNotice.Code.SOLD_OUT;
      case FOR_SALE -> offer.available() < 1 ? BasketNotice.Code.SOLD_OUT : null;
    };
  }

  private static void tell(
      List<BasketNotice> told, BasketNotice.Code code, BasketLine line, int left) {
    told.removeIf(notice -> notice.code() == code && notice.listing().equals(line.listing()));
    told.add(new BasketNotice(code, line.listing(), line.title(), left));
  }

  private void keep(List<BasketLine> lines, List<BasketNotice> notices, Instant now) {
    contents = new BasketContents(lines, notices);
    touchedAt = now;
  }

  private void put(Offer offer, int quantity, Instant now) {
    if (offer.state() == Offer.State.SOLD_OUT) {
      throw CatalogProblem.SOLD_OUT.refusal(offer.listing());
    }
    if (offer.state() != Offer.State.FOR_SALE) {
      throw OrderProblem.NOT_FOR_SALE.refusal(offer.listing());
    }
    new Checks()
        .that(quantity <= MOST_PIECES, "/quantity", "too-large", MOST_PIECES)
        .orRefuse(OrderProblem.INVALID_LINE);
    if (offer.available() < quantity) {
      throw CatalogProblem.SOLD_OUT.refusal(offer.listing(), offer.available());
    }
    BasketLine wanted = new BasketLine(offer.listing(), quantity, offer.price(), offer.title());
    List<BasketLine> all = new ArrayList<>(lines());
    int place = List.copyOf(listings()).indexOf(offer.listing());
    if (place < 0) {
      all.add(wanted);
    } else {
      all.set(place, wanted);
    }
    keep(all, notices(), now);
  }

  private static void check(int quantity, int smallest) {
    new Checks()
        .range("/quantity", quantity, smallest, MOST_PIECES)
        .orRefuse(OrderProblem.INVALID_LINE);
  }
}
