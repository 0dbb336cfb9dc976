package ma.maalem.orders.shipping;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scan of a parcel as its carrier reports it.
 *
 * @param occurredAt when it was scanned, in the offset of the place
 * @param location IMPC or UN/LOCODE, if told
 */
public record TrackingScan(
    TrackingCode code, OffsetDateTime occurredAt, @Nullable String location) {

  private static final Comparator<TrackingScan> OLDEST_FIRST =
      Comparator.comparing(TrackingScan::occurredAt)
          .thenComparing(TrackingScan::code)
          .thenComparing(TrackingScan::location, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** What a timeline shows: each scan once, oldest first. */
  public static List<TrackingScan> timeline(List<TrackingScan> scans) {
    return scans.stream().distinct().sorted(OLDEST_FIRST).toList();
  }
}
