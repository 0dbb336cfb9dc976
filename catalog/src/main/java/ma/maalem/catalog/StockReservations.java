package ma.maalem.catalog;

import java.util.UUID;

/**
 * Holds stock for orders, in the order's own transaction. Each call is one conditional statement
 * per line, so that the last piece goes to one buyer.
 */
public interface StockReservations {

  /**
   * Holds so many pieces under a reservation, which may span listings. Lines that are made to order
   * are always free, up to what one order may ask for. The seller's right to sell is checked in the
   * same statement. Holding more of the same listing adds to what is held.
   *
   * <p>Callers hold their lines in the order of the listings' ids as text, so that two orders never
   * wait for each other, and let the transaction roll back on a refusal.
   *
   * @throws ma.maalem.kernel.ProblemException SOLD_OUT or NOT_FOR_SALE, and nothing is held
   */
  void hold(UUID reservation, UUID listing, int quantity);

  /** Gives back what is still held; once taken or released, nothing happens. */
  void release(UUID reservation);

  /** Takes what is held out of the stock for good; once taken or released, nothing happens. */
  void take(UUID reservation);
}
