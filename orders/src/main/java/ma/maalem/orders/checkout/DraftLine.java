package ma.maalem.orders.checkout;

import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Money;

/** So many pieces of an offer that is about to be ordered. */
record DraftLine(Offer offer, int quantity) {

  Money total() {
    return offer.price().times(quantity);
  }

  int weightGrams() {
    return Math.multiplyExact(offer.weightGrams(), quantity);
  }
}
