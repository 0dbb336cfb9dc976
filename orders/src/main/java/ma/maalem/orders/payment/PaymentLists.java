package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments and notifications in lists, the newest first, one statement a page. */
interface PaymentLists {

  /**
   * @param troubled only those that a person must look at
   */
  List<PaymentRow> payments(
      Optional<PaymentStatus> status, boolean troubled, Optional<UUID> before, int limit);

  /**
   * @param before received before that time, or at it under a smaller id
   */
  List<NotificationRow> notifications(Optional<String> status, Optional<Mark> before, int limit);

  /** A place in the list of notifications. */
  record Mark(Instant receivedAt, String id) {}
}
