package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;

/** Shows operators all orders and buyers their own. */
@ApplicationScoped
@Transactional
public class ReadOrders {

  private final OrderLists lists;

  @Inject
  ReadOrders(OrderLists lists) {
    this.lists = lists;
  }

  /**
   * The newest first.
   *
   * @param search an order's number or a buyer's address
   * @param cursor of an earlier page
   */
  public Page<OrderRow> all(
      Actor.Operator operator,
      Optional<OrderStatus> status,
      Optional<String> search,
      Optional<String> cursor,
      int size) {
    return page(lists.all(status, search, cursor.flatMap(Ids::parse), size + 1), size);
  }

  /** What somebody ordered while signed in, the newest first. */
  public Page<OrderRow> own(Actor actor, Optional<String> cursor, int size) {
    return AcceptOrder.account(actor)
        .map(account -> page(lists.ofAccount(account, cursor.flatMap(Ids::parse), size + 1), size))
        .orElse(new Page<>(List.of(), Optional.empty()));
  }

  private static Page<OrderRow> page(List<OrderRow> rows, int size) {
    return new Page<>(
        rows.subList(0, Math.min(size, rows.size())),
        rows.size() > size ? Optional.of(rows.get(size - 1).id().toString()) : Optional.empty());
  }
}
