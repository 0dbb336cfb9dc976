package ma.maalem.orders.refund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All refunds. */
interface Refunds {

  void add(Refund refund);

  Optional<Refund> find(UUID id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Refund> lock(UUID id);

  Optional<Refund> byRequestKey(String key);

  List<Refund> ofPayment(UUID payment);

  List<Refund> ofOrder(UUID order);

  /** Locks the one about which the provider is to be asked first, skipping what others hold. */
  Optional<Refund> nextDue(Instant now);
}
