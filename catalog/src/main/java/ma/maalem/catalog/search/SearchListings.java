package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.catalog.CatalogProblem;

/**
 * Finds pieces. Only what is on offer by sellers who may sell now is found; whatever the card's
 * last day, by the clock and not by the index.
 */
@ApplicationScoped
public class SearchListings {

  private final ListingIndex index;
  private final ListingBrowser browser;

  @Inject
  SearchListings(ListingIndex index, ListingBrowser browser) {
    this.index = index;
    this.browser = browser;
  }

  /**
   * A page of results. Without a text the database answers when search rests.
   *
   * @throws ma.maalem.kernel.ProblemException SEARCH_RESTS for a text while search rests
   */
  public ListingResults search(ListingQuery query) {
    try {
      return index.search(query);
    } catch (SearchRests rests) {
      if (query.text().isEmpty()) {
        return browser.browse(query);
      }
      throw CatalogProblem.SEARCH_RESTS.refusal();
    }
  }
}
