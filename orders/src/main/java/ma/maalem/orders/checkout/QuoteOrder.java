package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.basket.BasketView;
import ma.maalem.orders.basket.ReadBasket;
import ma.maalem.platform.time.MoroccoTime;

/** Tells before the order what it would cost in all and when it would come. */
@ApplicationScoped
@Transactional
public class QuoteOrder {

  private final ReadBasket baskets;
  private final InstantSource clock;
  private final ShippingTariff tariff = new ShippingTariff();

  @Inject
  QuoteOrder(ReadBasket baskets, InstantSource clock) {
    this.baskets = baskets;
    this.clock = clock;
  }

  /**
   * @param country ISO 3166-1 alpha-2; unknown ones count as far away
   */
  public OrderQuote quote(UUID basket, String country) {
    BasketView view = baskets.read(basket);
    LocalDate today = MoroccoTime.today(clock);
    List<OrderQuote.Part> parts =
        view.sellers().stream()
            .map(seller -> new OrderQuote.Part(seller.id(), shipping(seller, country, today)))
            .toList();
    Money shipping =
        parts.stream().map(part -> part.shipping().charge()).reduce(Money.mad(0), Money::plus);
    return new OrderQuote(view, parts, view.total(), shipping, view.total().plus(shipping));
  }

  private ShippingQuote shipping(BasketView.Seller seller, String country, LocalDate today) {
    int grams =
        seller.lines().stream().mapToInt(line -> line.weightGrams() * line.quantity()).sum();
    int lead = seller.lines().stream().mapToInt(BasketView.Line::leadDays).max().orElse(0);
    return tariff.quote(country, grams, lead, today);
  }
}
