package ma.maalem.orders.shipping;

import static ma.maalem.orders.shipping.TrackingState.ACCEPTED;
import static ma.maalem.orders.shipping.TrackingState.ARRIVED_DEST;
import static ma.maalem.orders.shipping.TrackingState.ATTEMPTED;
import static ma.maalem.orders.shipping.TrackingState.CANCELLED;
import static ma.maalem.orders.shipping.TrackingState.DELIVERED;
import static ma.maalem.orders.shipping.TrackingState.DEPARTED;
import static ma.maalem.orders.shipping.TrackingState.EXPORT_CUSTOMS;
import static ma.maalem.orders.shipping.TrackingState.EXPORT_CUSTOMS_HELD;
import static ma.maalem.orders.shipping.TrackingState.HELD;
import static ma.maalem.orders.shipping.TrackingState.IMPORT_CUSTOMS;
import static ma.maalem.orders.shipping.TrackingState.IMPORT_CUSTOMS_HELD;
import static ma.maalem.orders.shipping.TrackingState.IN_COUNTRY;
import static ma.maalem.orders.shipping.TrackingState.IN_EXPORT_HUB;
import static ma.maalem.orders.shipping.TrackingState.LAST_MILE;
import static ma.maalem.orders.shipping.TrackingState.RETURNING;
import static ma.maalem.orders.shipping.TrackingState.TRANSIT;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scans that postal operators exchange (UPU EMSEVT), in the order of a parcel's way. */
public enum TrackingCode {
  /** Posted or collected. */
  EMA(ACCEPTED, "accepting"),
  /** Arrived at the outward office of exchange. */
  EMB(IN_EXPORT_HUB, "arriving"),
  /** Presented to export customs. */
  EXA(EXPORT_CUSTOMS, "inspecting"),
  /** Held by export customs. */
  EXB(EXPORT_CUSTOMS_HELD, "holding"),
  /** Returned by export customs. */
  EXC(EXPORT_CUSTOMS, "inspecting"),
  /** Held at the outward office of exchange. */
  EXD(HELD, "holding"),
  /** Export cancelled. */
  EXX(CANCELLED, null),
  /** Left the country of origin. */
  EMC(DEPARTED, "departing"),
  /** Arrived at a transit office. */
  EMJ(TRANSIT, "arriving"),
  /** Left a transit office. */
  EMK(TRANSIT, "departing"),
  /** Arrived at the inward office of exchange. */
  EMD(ARRIVED_DEST, "arriving"),
  /** Held at the inward office of exchange. */
  EDA(IMPORT_CUSTOMS_HELD, "holding"),
  /** Presented to import customs. */
  EDB(IMPORT_CUSTOMS, "inspecting"),
  /** Held by import customs. */
  EME(IMPORT_CUSTOMS_HELD, "holding"),
  /** Returned by import customs. */
  EDC(IMPORT_CUSTOMS, "inspecting"),
  /** Left the inward office of exchange. */
  EMF(IN_COUNTRY, "transporting"),
  /** Into a sorting centre. */
  EDD(IN_COUNTRY, "transporting"),
  /** Out of a sorting centre. */
  EDE(IN_COUNTRY, "transporting"),
  /** Arrived at the delivery office. */
  EMG(LAST_MILE, "arriving"),
  /** Held at the delivery office. */
  EDF(LAST_MILE, "arriving"),
  /** Out for delivery. */
  EDG(LAST_MILE, "arriving"),
  /** Waits at a pick-up point. */
  EDH(LAST_MILE, "arriving"),
  /** An attempt at delivery failed. */
  EMH(ATTEMPTED, null),
  /** Delivered. */
  EMI(DELIVERED, "receiving"),
  /** Import terminated: refused, unclaimed or not admitted. */
  EDX(RETURNING, null);

  private final TrackingState state;
  private final @Nullable String bizStep;

  TrackingCode(TrackingState state, @Nullable String bizStep) {
    this.state = state;
    this.bizStep = bizStep;
  }

  /** The code of that name in any case; empty for codes that we do not know. */
  public static Optional<TrackingCode> of(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    for (TrackingCode known : values()) {
      if (known.name().equals(wanted)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  public TrackingState state() {
    return state;
  }

  /** The business step of the GS1 Core Business Vocabulary under which EPCIS reports the scan. */
  public Optional<String> bizStep() {
    return Optional.ofNullable(bizStep);
  }
}
