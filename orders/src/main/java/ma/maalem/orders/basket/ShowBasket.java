package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Puts a basket together with what is on offer: three statements, however many lines. */
@ApplicationScoped
class ShowBasket {

  private final Offers offers;
  private final Sellers sellers;

  @Inject
  ShowBasket(Offers offers, Sellers sellers) {
    this.offers = offers;
    this.sellers = sellers;
  }

  BasketView show(Basket basket) {
    return show(basket, offers.find(basket.listings()));
  }

  /**
   * @param onOffer at least the offers of every line; the basket has been refreshed by them
   */
  BasketView show(Basket basket, Map<UUID, Offer> onOffer) {
    List<BasketView.Line> lines =
        basket.lines().stream()
            .map(line -> line(line, onOffer.get(line.listing())))
            .flatMap(List::stream)
            .toList();
    Map<UUID, List<BasketView.Line>> bySeller = new LinkedHashMap<>();
    for (BasketView.Line line : lines) {
      bySeller.merge(
          line.seller(), List.of(line), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    Map<UUID, SellerCard> cards = bySeller.isEmpty() ? Map.of() : sellers.find(bySeller.keySet());
    return new BasketView(
        basket.id(),
        lines,
        bySeller.entrySet().stream()
            .map(e -> seller(e.getKey(), cards.get(e.getKey()), e.getValue()))
            .toList(),
        basket.notices(),
        total(lines));
  }

  private static List<BasketView.Line> line(BasketLine line, @Nullable Offer offer) {
    return offer == null
        ? List.of()
        : List.of(
            new BasketView.Line(
                line.listing(),
                offer.seller(),
                offer.slug(),
                offer.sku(),
                offer.title(),
                line.quantity(),
                offer.available(),
                offer.price(),
                offer.price().times(line.quantity()),
                offer.madeToOrder(),
                offer.leadDays(),
                offer.weightGrams(),
                offer.picture()));
  }

  private static BasketView.Seller seller(
      UUID id, @Nullable SellerCard card, List<BasketView.Line> lines) {
    return new BasketView.Seller(
        id, card == null ? LocalizedText.EMPTY : card.name(), lines, total(lines));
  }

  private static Money total(List<BasketView.Line> lines) {
    return lines.stream().map(BasketView.Line::total).reduce(Money.mad(0), Money::plus);
  }
}
