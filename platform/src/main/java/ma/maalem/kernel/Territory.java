package ma.maalem.kernel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Morocco's regions and provinces (ISO 3166-2:MA), from the table {@code chambers.csv}. */
public final class Territory {

  private static final Map<String, Region> REGIONS = new LinkedHashMap<>();
  private static final Map<String, Province> PROVINCES = new LinkedHashMap<>();

  static {
    Map<String, Region> byChamber = new LinkedHashMap<>();
    try (InputStream file =
            Objects.requireNonNull(Territory.class.getResourceAsStream("chambers.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        String code = row.getField("iso3166_2");
        if (row.getField("record_type").equals("CHAMBER")) {
          Region region =
              new Region(
                  code,
                  row.getField("code"),
                  name(row.getField("region_fr"), row.getField("region_ar")),
                  name(row.getField("name_fr"), row.getField("name_ar")),
                  name(row.getField("seat_fr"), row.getField("seat_ar")));
          REGIONS.put(code, region);
          byChamber.put(region.chamberCode(), region);
        } else {
          Region region = Objects.requireNonNull(byChamber.get(row.getField("parent_code")), code);
          PROVINCES.put(
              code,
              new Province(code, region, name(row.getField("name_fr"), row.getField("name_ar"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Territory() {}

  public static List<Region> regions() {
    return List.copyOf(REGIONS.values());
  }

  public static List<Province> provinces() {
    return List.copyOf(PROVINCES.values());
  }

  public static Optional<Province> province(String code) {
    return Optional.ofNullable(PROVINCES.get(code));
  }

  public static Optional<Region> region(String code) {
    return Optional.ofNullable(REGIONS.get(code));
  }

  /** The region whose chamber has that code, such as CAR-07. */
  public static Optional<Region> regionOfChamber(String chamberCode) {
    return REGIONS.values().stream().filter(r -> r.chamberCode().equals(chamberCode)).findFirst();
  }

  public static List<Province> provincesOf(Region region) {
    return PROVINCES.values().stream().filter(p -> p.region().equals(region)).toList();
  }

  private static LocalizedText name(String fr, String ar) {
    return LocalizedText.of(fr, ar, fr);
  }
}
