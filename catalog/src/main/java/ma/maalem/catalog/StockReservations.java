package ma.maalem.catalog;

import java.util.UUID;

/**
 * Holds stock for orders, in the order's own transaction. Each call is one conditional statement
 * per line, so that the last piece goes to one buyer.
 */
public interface StockReservations {

  /**
   * Holds so many pieces under a reservation, which may span listings. Lines that are made to order
   * are always free. The seller's right to sell is checked in the same statement.
   *
   * @throws ma.maalem.kernel.ProblemException SOLD_OUT or NOT_FOR_SALE, and nothing is held
   */
  void hold(UUID reservation, UUID listing, int quantity);

  /** Gives back what is still held; once taken or released, nothing happens. */
  void release(UUID reservation);

  /** Takes what is held out of the stock for good; once taken or released, nothing happens. */
  void take(UUID reservation);
}
