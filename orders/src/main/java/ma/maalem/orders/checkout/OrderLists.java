package ma.maalem.orders.checkout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in lists, the newest first, one statement a page. */
interface OrderLists {

  /** Parts that a seller has to do with: those that wait for their payment are not among them. */
  List<SellerOrderRow> ofSeller(
      UUID seller, Optional<SellerOrderStatus> status, Optional<UUID> before, int limit);

  List<OrderRow> ofAccount(UUID account, Optional<UUID> before, int limit);

  /**
   * @param search a number or an address
   */
  List<OrderRow> all(
      Optional<OrderStatus> status, Optional<String> search, Optional<UUID> before, int limit);
}
