package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All card payments. */
interface Payments {

  void add(Payment payment);

  Optional<Payment> find(UUID id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Payment> lock(UUID id);

  Optional<Payment> ofOrder(UUID order);

  Optional<UUID> idByReference(String reference);

  /** Locks the one about which the provider is to be asked first, skipping what others hold. */
  Optional<Payment> nextDue(Instant now);
}
