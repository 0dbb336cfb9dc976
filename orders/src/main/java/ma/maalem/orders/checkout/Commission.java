package ma.maalem.orders.checkout;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The marketplace's share of goods sold, dated: {@code commission.csv}. */
final class Commission {

  private final NavigableMap<LocalDate, Integer> points = new TreeMap<>();

  Commission() {
    ShippingTariff.read(
        "commission.csv",
        row ->
            points.put(
                LocalDate.parse(row.getField("valid_from")),
                Integer.parseInt(row.getField("basis_points"))));
  }

  /** In hundredths of a percent. */
  int pointsOn(LocalDate day) {
    return points.floorEntry(day).getValue();
  }
}
