package ma.maalem.catalog.listing;

import java.util.UUID;

/** Whether a seller may sell right now. */
interface SellingRights {

  /**
   * Whether the seller may sell, and keeps it so until the transaction ends: a suspension waits,
   * and then finds what was published.
   */
  boolean hold(UUID seller);
}
