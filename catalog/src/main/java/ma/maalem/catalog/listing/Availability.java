package ma.maalem.catalog.listing;

import ma.maalem.catalog.Offer;
import ma.maalem.catalog.stock.MadeToOrder;

/** Whether a listing that is no draft can be bought, and how many pieces of it. */
record Availability(Offer.State state, int pieces) {

  static Availability of(ListingStatus status, Supply supply, int free, boolean maySell) {
    int pieces = supply == Supply.MADE_TO_ORDER ? MadeToOrder.LIMIT : free;
    if (status != ListingStatus.PUBLISHED) {
      return new Availability(Offer.State.WITHDRAWN, 0);
    }
    if (!maySell) {
      return new Availability(Offer.State.SELLER_SUSPENDED, 0);
    }
    return pieces > 0
        ? new Availability(Offer.State.FOR_SALE, pieces)
        : new Availability(Offer.State.SOLD_OUT, 0);
  }
}
