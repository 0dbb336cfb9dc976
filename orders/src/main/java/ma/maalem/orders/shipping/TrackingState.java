package ma.maalem.orders.shipping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where a parcel is, in the order of its way. Derived from scans, never stored over them. */
public enum TrackingState {
  /** Labelled, not yet handed to the carrier. */
  ANNOUNCED,
  ACCEPTED,
  IN_EXPORT_HUB,
  EXPORT_CUSTOMS,
  EXPORT_CUSTOMS_HELD,
  HELD,
  DEPARTED,
  TRANSIT,
  ARRIVED_DEST,
  IMPORT_CUSTOMS,
  IMPORT_CUSTOMS_HELD,
  IN_COUNTRY,
  LAST_MILE,
  ATTEMPTED,
  /** Import ended without delivery; on its way back. */
  RETURNING,
  /** Handed back to its sender. */
  RETURNED,
  /** The operator took it back before it left Morocco. */
  CANCELLED,
  DELIVERED;

  private static final Comparator<TrackingScan> BY_TIME =
      Comparator.comparing((TrackingScan scan) -> scan.occurredAt().toInstant())
          .thenComparing(scan -> scan.code().state())
          .thenComparing(TrackingScan::code);

  /** Nothing more will happen to the parcel. */
  public boolean isFinal() {
    return this == DELIVERED || this == RETURNED || this == CANCELLED;
  }

  /** Somebody must act: customs, the sender or the addressee. */
  public boolean needsAttention() {
    return switch (this) {
      case EXPORT_CUSTOMS_HELD, HELD, IMPORT_CUSTOMS_HELD, ATTEMPTED, RETURNING -> true;
      default -> false;
    };
  }

  /**
   * The state after these scans, whatever the order in which they arrived and however often.
   *
   * <p>The latest scan decides; of scans at the same moment the furthest one. But a delivery stays
   * a delivery even if a depot uploads an older scan with a later time, and once import was
   * terminated further scans belong to the way back: handing over then is a return, not a delivery.
   */
  public static TrackingState of(Collection<TrackingScan> scans) {
    if (has(scans, TrackingCode.EXX)) {
      return CANCELLED;
    }
    Optional<TrackingScan> termination =
        scans.stream().filter(scan -> scan.code() == TrackingCode.EDX).min(BY_TIME);
    if (termination.isPresent()) {
      boolean deliveredBefore =
          scans.stream()
              .filter(scan -> scan.code() == TrackingCode.EMI)
              .anyMatch(scan -> BY_TIME.compare(scan, termination.get()) < 0);
      return deliveredBefore ? DELIVERED : has(scans, TrackingCode.EMI) ? RETURNED : RETURNING;
    }
    if (has(scans, TrackingCode.EMI)) {
      return DELIVERED;
    }
    return scans.stream().max(BY_TIME).map(scan -> scan.code().state()).orElse(ANNOUNCED);
  }

  private static boolean has(Collection<TrackingScan> scans, TrackingCode code) {
    return scans.stream().anyMatch(scan -> scan.code() == code);
  }
}
