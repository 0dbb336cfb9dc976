package ma.maalem.orders.testing;

import java.util.Optional;
import java.util.UUID;

/** What the ledger says, in minor units. */
public interface Balances {

  /**
   * @param seller only that seller's, when present
   */
  long minor(String account, Optional<UUID> seller);

  default long minor(String account) {
    return minor(account, Optional.empty());
  }
}
