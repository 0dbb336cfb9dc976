package ma.maalem.orders.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingStateTest {

  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 11, 21, 9, 0, 0, 0, ZoneOffset.ofHours(1));

  @ParameterizedTest
  @CsvSource({
    "'', ANNOUNCED",
    "EMA, ACCEPTED",
    "EMA EMB, IN_EXPORT_HUB",
    "EMA EMB EXA, EXPORT_CUSTOMS",
    "EMA EMB EXB, EXPORT_CUSTOMS_HELD",
    "EMA EMB EXB EXC, EXPORT_CUSTOMS",
    "EMA EXD, HELD",
    "EMA EMB EXX, CANCELLED",
    "EMA EMB EMC, DEPARTED",
    "EMA EMC EMJ, TRANSIT",
    "EMA EMC EMD, ARRIVED_DEST",
    "EMA EMC EMD EDB, IMPORT_CUSTOMS",
    "EMA EMC EMD EME, IMPORT_CUSTOMS_HELD",
    "EMA EMC EMD EME EDC, IMPORT_CUSTOMS",
    "EMD EMF EDD EDE, IN_COUNTRY",
    "EMD EMG, LAST_MILE",
    "EMG EMH, ATTEMPTED",
    "EMG EMH EDG, LAST_MILE",
    "EMG EMH EDH EMI, DELIVERED",
    "EMG EMI EMG, DELIVERED",
    "EMD EDX, RETURNING",
    "EMD EDX EMJ EMD EMG, RETURNING",
    "EMD EDX EMG EMI, RETURNED",
    "EMG EMI EDX, DELIVERED",
  })
  void scans_an_hour_apart_lead_to(String codes, TrackingState state) {
    assertThat(TrackingState.of(journey(codes))).isEqualTo(state);
  }

  @Test
  void moments_are_compared_across_offsets() {
    TrackingScan departed =
        new TrackingScan(
            TrackingCode.EMC, OffsetDateTime.parse("2026-11-21T23:00:00+01:00"), "MACMNA");
    TrackingScan arrived =
        new TrackingScan(
            TrackingCode.EMD, OffsetDateTime.parse("2026-11-21T20:00:00-05:00"), "USJFKA");

    assertThat(TrackingState.of(List.of(arrived, departed))).isEqualTo(TrackingState.ARRIVED_DEST);
    assertThat(TrackingScan.timeline(List.of(arrived, departed, arrived)))
        .containsExactly(departed, arrived);
  }

  @Test
  void of_scans_at_one_moment_the_furthest_counts() {
    assertThat(
            TrackingState.of(
                List.of(
                    new TrackingScan(TrackingCode.EMC, START, null),
                    new TrackingScan(TrackingCode.EMB, START, null))))
        .isEqualTo(TrackingState.DEPARTED);
  }

  @Test
  void every_code_is_known_by_its_name_and_no_other() {
    assertThat(TrackingCode.of(" emi ")).contains(TrackingCode.EMI);
    assertThat(TrackingCode.of("EMZ")).isEmpty();
    assertThat(TrackingCode.EXB.bizStep()).contains("holding");
    assertThat(TrackingCode.EMH.bizStep()).isEmpty();
  }

  @Property
  void order_of_arrival_and_repetition_change_nothing(
      @ForAll("journeys") List<TrackingScan> scans, @ForAll long seed) {
    Random random = new Random(seed);
    List<TrackingScan> arrived = new ArrayList<>(scans);
    for (TrackingScan scan : scans) {
      if (random.nextBoolean()) {
        arrived.add(scan);
      }
    }
    Collections.shuffle(arrived, random);

    assertThat(TrackingState.of(arrived)).isEqualTo(TrackingState.of(scans));
    assertThat(TrackingScan.timeline(arrived)).isEqualTo(TrackingScan.timeline(scans));
  }

  @Property
  void a_delivered_parcel_stays_delivered_unless_it_was_on_its_way_back(
      @ForAll("journeys") List<TrackingScan> scans) {
    boolean delivered = scans.stream().anyMatch(scan -> scan.code() == TrackingCode.EMI);
    boolean stopped =
        scans.stream().anyMatch(s -> s.code() == TrackingCode.EDX || s.code() == TrackingCode.EXX);

    if (!stopped) {
      assertThat(TrackingState.of(scans) == TrackingState.DELIVERED).isEqualTo(delivered);
    }
    assertThat(TrackingState.of(scans).isFinal() && !delivered && !stopped).isFalse();
  }

  @Provide
  Arbitrary<List<TrackingScan>> journeys() {
    Arbitrary<TrackingScan> scans =
        Combinators.combine(
                Arbitraries.of(TrackingCode.class),
                Arbitraries.integers().between(0, 20),
                Arbitraries.of("MACMNA", "FRCDGA").injectNull(0.3))
            .as((code, hour, place) -> new TrackingScan(code, START.plusHours(hour), place));
    return scans.list().ofMaxSize(12);
  }

  private static List<TrackingScan> journey(String codes) {
    List<TrackingScan> scans = new ArrayList<>();
    Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .forEach(
            code ->
                scans.add(
                    new TrackingScan(
                        TrackingCode.valueOf(code), START.plusHours(scans.size()), null)));
    return scans;
  }
}
