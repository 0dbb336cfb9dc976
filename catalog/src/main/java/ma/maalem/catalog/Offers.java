package ma.maalem.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What can be bought right now, read from the database and never from the search index. */
public interface Offers {

  /** The offers of those listings, one query for all; unknown ids are absent. */
  Map<UUID, Offer> find(Collection<UUID> listings);
}
