package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;

/** Shows a seller what they have sold. */
@ApplicationScoped
@Transactional
public class ReadSellerOrders {

  private final OrderLists lists;
  private final Orders orders;
  private final Sellers sellers;

  @Inject
  ReadSellerOrders(OrderLists lists, Orders orders, Sellers sellers) {
    this.lists = lists;
    this.orders = orders;
    this.sellers = sellers;
  }

  /**
   * The newest first.
   *
   * @param cursor of an earlier page
   */
  public Page<SellerOrderRow> page(
      Actor.Artisan artisan,
      Optional<SellerOrderStatus> status,
      Optional<String> cursor,
      int size) {
    Optional<SellerCard> seller = sellers.ofAccount(artisan.account());
    if (seller.isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    List<SellerOrderRow> rows =
        lists.ofSeller(seller.get().id(), status, cursor.flatMap(Ids::parse), size + 1);
    return new Page<>(
        rows.subList(0, Math.min(size, rows.size())),
        rows.size() > size ? Optional.of(rows.get(size - 1).id().toString()) : Optional.empty());
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, also when it is another seller's or
   *     waits for its payment
   */
  public SellerOrderView read(Actor.Artisan artisan, UUID sellerOrder) {
    Optional<UUID> seller = sellers.ofAccount(artisan.account()).map(SellerCard::id);
    return orders
        .ofPart(sellerOrder)
        .flatMap(orders::find)
        .filter(order -> Optional.of(order.part(sellerOrder).seller()).equals(seller))
        .filter(order -> order.status() != OrderStatus.AWAITING_PAYMENT)
        .map(order -> view(OrderView.of(order), sellerOrder))
        .orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder));
  }

  private static SellerOrderView view(OrderView order, UUID sellerOrder) {
    return new SellerOrderView(
        order.id(),
        order.number(),
        order.status(),
        order.payment(),
        order.address(),
        order.phone(),
        order.email(),
        order.placedAt(),
        order.part(sellerOrder));
  }
}
