package ma.maalem.orders.testing;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/** A catalogue in memory: offers, their sellers, and what may be sold. */
public final class Shelf implements Offers {

  private final Map<UUID, Offer> offers = new LinkedHashMap<>();
  private final Map<UUID, SellerCard> sellers = new HashMap<>();
  private ToIntFunction<UUID> available = listing -> 0;

  /** Its shops. */
  public Sellers sellers() {
    return new Sellers() {
      @Override
      public Optional<SellerCard> find(UUID seller) {
        return Optional.ofNullable(sellers.get(seller));
      }

      @Override
      public Map<UUID, SellerCard> find(Collection<UUID> wanted) {
        Map<UUID, SellerCard> found = new HashMap<>(sellers);
        found.keySet().retainAll(wanted);
        return found;
      }

      @Override
      public Optional<SellerCard> ofAccount(UUID account) {
        return sellers.values().stream().filter(card -> card.account().equals(account)).findFirst();
      }
    };
  }

  /** Where stock is counted. */
  void countedBy(ToIntFunction<UUID> count) {
    available = count;
  }

  /** A verified seller whose account has the id {@link #accountOf}. */
  public UUID seller(String name) {
    UUID id = UUID.nameUUIDFromBytes(("seller " + name).getBytes(StandardCharsets.UTF_8));
    sellers.put(
        id,
        new SellerCard(
            id,
            accountOf(id),
            LocalizedText.of(name, "حرفي", name),
            "ARTISAN",
            "RNA-07-2024-000123",
            "MA-MAR",
            "CAR-07",
            true));
    return id;
  }

  public UUID accountOf(UUID seller) {
    return UUID.nameUUIDFromBytes(("account of " + seller).getBytes(StandardCharsets.UTF_8));
  }

  /** A pot of 1.2 kg. */
  public UUID offer(UUID seller, long priceMinor) {
    return offer(seller, priceMinor, false);
  }

  public UUID madeToOrder(UUID seller, long priceMinor) {
    return offer(seller, priceMinor, true);
  }

  private UUID offer(UUID seller, long priceMinor, boolean madeToOrder) {
    UUID id = UUID.randomUUID();
    offers.put(
        id,
        new Offer(
            id,
            seller,
            Offer.State.FOR_SALE,
            "POT-" + offers.size(),
            "pot-" + offers.size(),
            LocalizedText.of("Poterie de Safi", "فخار آسفي", "Safi pot"),
            Money.mad(priceMinor),
            0,
            madeToOrder,
            madeToOrder ? 12 : 0,
            1_200,
            new Offer.Dimensions(20, 20, 30),
            "POT-SAFI",
            LocalizedText.of("Poterie", "الفخار", "Pottery"),
            "691200",
            "HS2022",
            LocalizedText.of("argile", "طين", "clay"),
            Optional.empty()));
    return id;
  }

  public void price(UUID listing, long priceMinor) {
    replace(listing, offer(listing).state(), Money.mad(priceMinor));
  }

  public void state(UUID listing, Offer.State state) {
    replace(listing, state, offer(listing).price());
  }

  boolean isForSale(UUID listing) {
    return offers.containsKey(listing) && offer(listing).state() == Offer.State.FOR_SALE;
  }

  boolean isMadeToOrder(UUID listing) {
    return offer(listing).madeToOrder();
  }

  @Override
  public Map<UUID, Offer> find(Collection<UUID> listings) {
    return listings.stream()
        .filter(offers::containsKey)
        .distinct()
        .collect(Collectors.toMap(id -> id, this::offer));
  }

  private Offer offer(UUID listing) {
    Offer offer = offers.get(listing);
    if (offer == null) {
      throw CatalogProblem.UNKNOWN_LISTING.refusal(listing);
    }
    int free = offer.madeToOrder() ? 20 : available.applyAsInt(listing);
    Offer.State state =
        offer.state() == Offer.State.FOR_SALE && free == 0 ? Offer.State.SOLD_OUT : offer.state();
    return copy(offer, state, offer.price(), free);
  }

  private void replace(UUID listing, Offer.State state, Money price) {
    offers.put(listing, copy(offer(listing), state, price, 0));
  }

  private static Offer copy(Offer o, Offer.State state, Money price, int free) {
    return new Offer(
        o.listing(),
        o.seller(),
        state,
        o.sku(),
        o.slug(),
        o.title(),
        price,
        free,
        o.madeToOrder(),
        o.leadDays(),
        o.weightGrams(),
        o.packed(),
        o.craftCode(),
        o.craftName(),
        o.hsCode(),
        o.hsEdition(),
        o.materials(),
        o.picture());
  }
}
