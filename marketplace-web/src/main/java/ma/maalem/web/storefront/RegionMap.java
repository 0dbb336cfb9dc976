package ma.maalem.web.storefront;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.maalem.kernel.Region;

/** A map of the regions as a field of stars: each stands about where its region lies. */
public final class RegionMap {

  private static final double COLUMN = 42;
  private static final double ROW = 39;
  private static final double OUTER = 21;

  /** Of an eight-pointed star made of two squares. */
  private static final double INNER = OUTER * 0.7654;

  private static final Map<String, double[]> PLACES =
      Map.ofEntries(
          Map.entry("MA-01", place(4.5, 0)),
          Map.entry("MA-02", place(6, 1)),
          Map.entry("MA-03", place(5, 1)),
          Map.entry("MA-04", place(4, 1)),
          Map.entry("MA-05", place(4.5, 2)),
          Map.entry("MA-06", place(3.5, 2)),
          Map.entry("MA-07", place(3, 3)),
          Map.entry("MA-08", place(4, 3)),
          Map.entry("MA-09", place(2.5, 4)),
          Map.entry("MA-10", place(2, 5)),
          Map.entry("MA-11", place(1.5, 6)),
          Map.entry("MA-12", place(1, 7)));

  private RegionMap() {}

  /** The outline of the region's star, as SVG path data within 280 by 320. */
  public static String star(Region region) {
    double[] centre = Objects.requireNonNull(PLACES.get(region.code()), region.code());
    return IntStream.range(0, 16)
        .mapToObj(
            corner -> {
              double radius = corner % 2 == 0 ? OUTER : INNER;
              double angle = Math.PI * corner / 8;
              return String.format(
                  Locale.ROOT,
                  "%.1f %.1f",
                  centre[0] + radius * Math.sin(angle),
                  centre[1] - radius * Math.cos(angle));
            })
        .collect(Collectors.joining("L", "M", "z"));
  }

  private static double[] place(double column, double row) {
    return new double[] {3 + column * COLUMN, 24 + row * ROW};
  }
}
