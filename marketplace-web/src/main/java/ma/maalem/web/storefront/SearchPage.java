package ma.maalem.web.storefront;

import java.util.List;
import java.util.Map;
import ma.maalem.catalog.craft.CraftGroup;
import ma.maalem.catalog.search.ListingResults;
import ma.maalem.kernel.Region;

/**
 * What the search page shows.
 *
 * @param query the words that were typed
 * @param asked the address's parameters, to be kept by forms
 * @param plain whether nothing was asked for at all: the page that search engines may keep
 * @param chips filters that are on, each with the address without it
 * @param next address of the following page, or the empty string
 * @param groups ways on where there is nothing to show
 * @param regions ways on where there is nothing to show
 */
public record SearchPage(
    String query,
    Map<String, List<String>> asked,
    State state,
    boolean plain,
    ListingResults results,
    List<FacetChoices> facets,
    List<Choice> chips,
    List<Choice> sorts,
    String next,
    List<CraftGroup> groups,
    List<Region> regions) {

  /** How the search went. */
  public enum State {
    FOUND,
    NOTHING,
    /** The search server does not answer: browsing goes on. */
    RESTING,
    /** A parameter makes no sense. */
    REFUSED
  }

  /**
   * One way to narrow the search.
   *
   * @param name as in {@link ma.maalem.catalog.search.Facet}
   */
  public record FacetChoices(String name, boolean open, List<Choice> choices) {

    public String nameKey() {
      return String.join(".", "storefront.facet", name);
    }
  }

  /** A parameter that was asked for, or the empty string. */
  public String asked(String name) {
    return String.join(",", asked.getOrDefault(name, List.of()));
  }
}
