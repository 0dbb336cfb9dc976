package ma.maalem.catalog.search;

import java.util.Collection;
import java.util.UUID;

/**
 * Notes what search has to hear of, in the transaction of the change itself; the index follows a
 * moment later.
 */
public interface SearchChanges {

  /** Those listings changed: their texts, price, state or stock. */
  void listings(Collection<UUID> listings);

  /** A shop or its right to sell changed, and with it everything that it offers. */
  void sellers(Collection<UUID> sellers);
}
