package ma.maalem.catalog.seller;

import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.SellingSuspended;

/** Who may sell, as the last event about each artisan says. */
interface SellerStandings {

  /** Opens the shop, or brings it up to date; false when a later truth is known already. */
  boolean allow(ArtisanVerified event);

  /**
   * Stops the selling; false when a later truth is known already.
   *
   * @throws IllegalStateException when the artisan is not known yet: that event is on its way
   */
  boolean suspend(SellingSuspended event);
}
