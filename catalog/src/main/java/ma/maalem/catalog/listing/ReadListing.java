package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.kernel.Ids;

/** Shows a listing to anybody. */
@ApplicationScoped
@Transactional
public class ReadListing {

  private final ListingViews views;

  @Inject
  ReadListing(ListingViews views) {
    this.views = views;
  }

  /**
   * @param idOrSlug either name of a listing that is or was on offer; its state says which
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_LISTING, also for drafts
   */
  public ListingView read(String idOrSlug) {
    return Ids.parse(idOrSlug)
        .map(views::find)
        .orElseGet(() -> views.find(idOrSlug))
        .orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(idOrSlug));
  }
}
