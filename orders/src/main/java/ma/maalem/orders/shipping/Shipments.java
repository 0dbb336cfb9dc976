package ma.maalem.orders.shipping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All shipments and their scans. */
interface Shipments {

  void add(Shipment shipment);

  Optional<Shipment> find(UUID id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Shipment> lock(UUID id);

  List<Shipment> ofOrder(UUID order);

  Optional<Shipment> ofPart(UUID sellerOrder);

  /** Those entrusted to that exporter, the newest first, after the given one. */
  List<Shipment> ofExporter(UUID account, Optional<UUID> after, int limit);

  /**
   * @param reporter subject of who told us
   * @return false when that scan is there already
   */
  boolean addScan(UUID shipment, TrackingScan scan, String reporter, Instant receivedAt);

  /** Every scan of those shipments, one statement for all. */
  Map<UUID, List<TrackingScan>> scansOf(Collection<UUID> shipments);

  /** The next free item number of the post; empty when all ranges are used up. */
  Optional<S10> nextItem();
}
