package ma.maalem.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The shops. */
public interface Sellers {

  Optional<SellerCard> find(UUID seller);

  Map<UUID, SellerCard> find(Collection<UUID> sellers);

  /** The shop that an account runs. */
  Optional<SellerCard> ofAccount(UUID account);
}
