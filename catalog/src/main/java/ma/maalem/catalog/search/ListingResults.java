package ma.maalem.catalog.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of pieces.
 *
 * @param total of all pages, exact
 * @param facets empty when degraded
 * @param next cursor of the following page; empty on the last
 * @param soundsAlike whether nothing had the words that were typed, and these pieces only sound or
 *     look like them
 * @param degraded whether the database answered because search rests
 */
public record ListingResults(
    long total,
    List<ListingCard> items,
    List<Facet> facets,
    Optional<String> next,
    boolean soundsAlike,
    boolean degraded) {

  public ListingResults {
    items = List.copyOf(items);
    facets = List.copyOf(facets);
  }
}
