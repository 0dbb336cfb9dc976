package ma.maalem.orders.checkout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import ma.maalem.kernel.Money;

/**
 * Postage by zone and weight, dated: {@code shipping-rates.csv} and {@code shipping-zones.csv}.
 * What is heavier than the heaviest parcel goes in several.
 */
final class ShippingTariff {

  private static final String ANYWHERE = "*";

  private final Map<String, String> zones = new HashMap<>();
  private final List<Rate> rates = new ArrayList<>();

  private record Rate(
      LocalDate validFrom, String zone, int upToGrams, Money charge, int minDays, int maxDays) {}

  ShippingTariff() {
    read("shipping-zones.csv", row -> zones.put(row.getField("country"), row.getField("zone")));
    read(
        "shipping-rates.csv",
        row ->
            rates.add(
                new Rate(
                    LocalDate.parse(row.getField("valid_from")),
                    row.getField("zone"),
                    Integer.parseInt(row.getField("up_to_grams")),
                    Money.of(row.getField("charge_mad"), Money.MAD),
                    Integer.parseInt(row.getField("min_days")),
                    Integer.parseInt(row.getField("max_days")))));
  }

  /**
   * @param leadDays that making takes before the parcel leaves
   */
  ShippingQuote quote(String country, int grams, int leadDays, LocalDate day) {
    List<Rate> brackets = brackets(country, day);
    Rate heaviest = brackets.get(brackets.size() - 1);
    int full = grams / heaviest.upToGrams();
    int rest = grams % heaviest.upToGrams();
    Money charge = heaviest.charge().times(full);
    Rate slowest = heaviest;
    if (rest > 0 || full == 0) {
      Rate last = brackets.stream().filter(b -> rest <= b.upToGrams()).findFirst().orElseThrow();
      charge = charge.plus(last.charge());
      slowest = full > 0 ? heaviest : last;
    }
    return new ShippingQuote(
        charge,
        day.plusDays((long) leadDays + slowest.minDays()),
        day.plusDays((long) leadDays + slowest.maxDays()));
  }

  private List<Rate> brackets(String country, LocalDate day) {
    String zone =
        Objects.requireNonNull(
            zones.getOrDefault(country, zones.get(ANYWHERE)), "zone of " + country);
    LocalDate valid =
        rates.stream()
            .map(Rate::validFrom)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalStateException("No postage on " + day));
    return rates.stream()
        .filter(rate -> rate.zone().equals(zone) && rate.validFrom().equals(valid))
        .sorted(Comparator.comparingInt(Rate::upToGrams))
        .toList();
  }

  static void read(String table, Consumer<NamedCsvRecord> row) {
    try (InputStream file =
            Objects.requireNonNull(ShippingTariff.class.getResourceAsStream(table), table);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
