package ma.maalem.verification.registry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;

/**
 * A generated extract: the same arguments give the same bytes, numbers and names are invented. Of
 * fifty rows 44 are artisans, 3 masters, 2 cooperatives and 1 an enterprise.
 */
final class SyntheticExtract {

  static final List<String> CRAFTS = List.of("TAP-01", "POT-02", "CUI-03", "MET-01");
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final List<String> PROVINCES =
      Territory.provinces().stream().map(Province::code).toList();

  private final List<String> lines = new ArrayList<>();
  private int changed;
  private int damaged;
  private int doubled;
  private int rows;

  private SyntheticExtract() {
    lines.add(header());
  }

  static String header() {
    return Arrays.stream(RegistryColumn.values())
        .map(RegistryColumn::heading)
        .collect(Collectors.joining(","));
  }

  static SyntheticExtract of(int rows) {
    return of(rows, 0, 0);
  }

  /** With every {@code changeEvery}th row changed and every {@code damageEvery}th damaged. */
  static SyntheticExtract of(int rows, int changeEvery, int damageEvery) {
    SyntheticExtract extract = new SyntheticExtract();
    for (int i = 1; i <= rows; i++) {
      boolean change = changeEvery > 0 && i % changeEvery == 3;
      boolean damage = damageEvery > 0 && i % damageEvery == 7;
      extract.add(row(i, change), damage ? i : 0);
      extract.changed += change ? 1 : 0;
    }
    return extract;
  }

  private void add(List<String> row, int damage) {
    rows++;
    List<String> written = new ArrayList<>(row);
    if (damage > 0) {
      switch (damage / 10 % 5) {
        case 0 -> written.set(RegistryColumn.REGISTRY_NUMBER.ordinal(), "");
        case 1 -> written.set(RegistryColumn.CRAFTS.ordinal(), "XXX-99");
        case 2 -> written.set(RegistryColumn.REGISTERED_ON.ordinal(), "2026-02-31");
        case 3 -> written = written.subList(0, 7);
        default -> {
          lines.add(String.join(",", written));
          doubled++;
          rows++;
        }
      }
      damaged++;
    }
    lines.add(String.join(",", written));
  }

  static List<String> row(int i, boolean changed) {
    Random random = new Random(i * 31L);
    int k = i % 50;
    String kind = k == 49 ? "ENTERPRISE" : k >= 47 ? "COOPERATIVE" : k >= 44 ? "MASTER" : "ARTISAN";
    boolean legal = k >= 47;
    LocalDate registered = DAY.minusDays(200 + random.nextInt(1500));
    LocalDate issued = DAY.minusDays(random.nextInt(900));
    return List.of(
        number(i),
        kind,
        "الصانع رقم " + i,
        "\"Maître, no " + i + "\"",
        legal ? "" : random.nextBoolean() ? "F" : "M",
        legal ? "" : Integer.toString(1950 + random.nextInt(50)),
        CRAFTS.get(random.nextInt(4)) + (random.nextInt(5) == 0 ? ";TAP-01" : ""),
        PROVINCES.get(random.nextInt(PROVINCES.size())),
        changed ? "SUSPENDED" : "ACTIVE",
        changed ? DAY.toString() : registered.toString(),
        registered.toString(),
        "CP-" + i,
        issued.toString(),
        issued.plusDays(1095).toString(),
        "VALID",
        random.nextBoolean() ? "Y" : "N",
        k == 49 ? number(i - 10) : "",
        kind.equals("COOPERATIVE") ? "Azilal" : "",
        kind.equals("COOPERATIVE") ? i + "/2019" : "",
        kind.equals("COOPERATIVE") ? number(i - 1) + ";" + number(i - 2) : "");
  }

  static String number(int i) {
    return "NIA-%09d".formatted(i * 7919L % 1_000_000_007L);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  InputStream stream() {
    return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
  }

  int rows() {
    return rows;
  }

  int changed() {
    return changed;
  }

  int damaged() {
    return damaged;
  }

  int doubled() {
    return doubled;
  }
}
