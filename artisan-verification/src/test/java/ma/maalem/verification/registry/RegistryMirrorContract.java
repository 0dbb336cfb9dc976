package ma.maalem.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;
import org.junit.jupiter.api.Test;

/** What every mirror of the registry does. */
abstract class RegistryMirrorContract {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  abstract RegistryMirror mirror();

  abstract <T> T transaction(Supplier<T> work);

  @Test
  void a_record_comes_back_as_it_was_put() {
    RegistryRecord full =
        new RegistryRecord(
            "FULL-1",
            ArtisanKind.COOPERATIVE,
            LocalizedText.of("Coopérative \"Amal\", n° 1", "تعاونية الأمل", ""),
            Optional.of(Sex.F),
            Optional.of(1980),
            List.of("TAP-01", "POT-02"),
            "MA-AZI",
            RegistryStatus.SUSPENDED,
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2020, 2, 29),
            Optional.of(
                new ProfessionalCard(
                    "CP-1",
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2028, 1, 1),
                    CardStatus.REVOKED)),
            true,
            Optional.of("BOSS-1"),
            Optional.of(new CooperativeIdentity("Azilal", "1/2019")),
            List.of("A;1", "B\\2", "C{3}"));

    put(full);

    assertThat(find("FULL-1")).contains(full);
  }

  @Test
  void a_sparse_record_comes_back_sparse() {
    RegistryRecord sparse = sparse("SPARSE-1", ArtisanKind.ARTISAN, Optional.empty());

    put(sparse);

    assertThat(find("SPARSE-1")).contains(sparse);
  }

  @Test
  void a_later_report_replaces_the_earlier() {
    put(sparse("LATER-1", ArtisanKind.ARTISAN, Optional.empty()));
    RegistryRecord later = sparse("LATER-1", ArtisanKind.MASTER, Optional.of("BOSS-2"));

    put(later);

    assertThat(find("LATER-1")).contains(later);
  }

  @Test
  void many_are_found_at_once_and_unknown_ones_are_not() {
    put(sparse("MANY-1", ArtisanKind.ARTISAN, Optional.empty()));
    put(sparse("MANY-2", ArtisanKind.ARTISAN, Optional.empty()));

    assertThat(transaction(() -> mirror().find(Set.of("MANY-1", "MANY-2", "MANY-3"))))
        .containsOnlyKeys("MANY-1", "MANY-2");
    assertThat(find("MANY-3")).isEmpty();
    assertThat(transaction(() -> mirror().find(Set.of()))).isEmpty();
  }

  @Test
  void the_enterprises_of_a_supervisor_are_known() {
    put(sparse("ENT-1", ArtisanKind.ENTERPRISE, Optional.of("CHIEF")));
    put(sparse("ENT-2", ArtisanKind.ENTERPRISE, Optional.of("CHIEF")));
    put(sparse("ENT-3", ArtisanKind.ENTERPRISE, Optional.of("OTHER")));

    assertThat(transaction(() -> mirror().supervisedBy(Set.of("CHIEF", "NOBODY"))))
        .containsExactlyInAnyOrder("ENT-1", "ENT-2");
  }

  private Optional<RegistryRecord> find(String number) {
    return transaction(() -> mirror().find(number));
  }

  private void put(RegistryRecord record) {
    transaction(
        () -> {
          mirror().lock();
          mirror().put(List.of(record), "test", AT);
          return true;
        });
  }

  private static RegistryRecord sparse(
      String number, ArtisanKind kind, Optional<String> supervisor) {
    return new RegistryRecord(
        number,
        kind,
        LocalizedText.of("Nom", "", ""),
        Optional.empty(),
        Optional.empty(),
        List.of("TAP-01"),
        "MA-AZI",
        RegistryStatus.ACTIVE,
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        false,
        supervisor,
        Optional.empty(),
        List.of());
  }
}
