package ma.maalem.catalog.seller;

import java.util.Optional;
import java.util.UUID;

/** The shops' own pages. */
interface Shops {

  Optional<ShopView> find(UUID seller);

  /** Replaces what the shop of that account tells; its id, or empty when there is no such shop. */
  Optional<UUID> describe(UUID account, ShopContent content);
}
