package ma.maalem.catalog.listing;

import java.util.Map;
import java.util.Set;

/** Where a listing is in its life. Whether it is sold out follows from its stock. */
public enum ListingStatus {
  DRAFT,
  PUBLISHED,
  PAUSED,
  WITHDRAWN;

  private static final Map<ListingStatus, Set<ListingStatus>> NEXT =
      Map.of(
          DRAFT, Set.of(PUBLISHED, WITHDRAWN),
          PUBLISHED, Set.of(PAUSED, WITHDRAWN),
          PAUSED, Set.of(PUBLISHED, WITHDRAWN),
          WITHDRAWN, Set.of());

  public boolean canBecome(ListingStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether its seller may still change it. */
  public boolean editable() {
    return this != WITHDRAWN;
  }
}
