package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import ma.maalem.web.demo.Chance;

/**
 * Zellij as it is set out with compass and straightedge: star fields by polygons in contact (each
 * edge's midpoint sends two lines inwards at a fixed angle, where they meet are the joints), and
 * great rosettes by the full arrangement of the chords of an n-fold star.
 */
final class Zellige {

  /** Mortar as it shows between the pieces. */
  static final Colour JOINT = Colour.of("#e9dfca");

  private Zellige() {}

  /** A polygon of the tiling that carries a star field. */
  private record Ngon(double x, double y, int sides, double edge, double angle) {
    double apothem() {
      return edge / 2 * cos(180.0 / sides) / sin(180.0 / sides);
    }

    double circumradius() {
      return edge / 2 / sin(180.0 / sides);
    }
  }

  /** A panel filled with an endless star field, framed as on a wall. */
  static void field(Sketch sketch) {
    framed(
        sketch,
        100,
        100,
        600,
        Dyes.ZELLIGE,
        (pieces, colours) -> starField(sketch.chance(), pieces, colours));
  }

  /** A panel with one great star of 12, 16, 20 or 24 points. */
  static void greatStar(Sketch sketch) {
    sketch.shows("star");
    framed(
        sketch,
        100,
        100,
        600,
        Dyes.ZELLIGE,
        (pieces, colours) -> {
          var chance = sketch.chance();
          ground(pieces, colours);
          star(pieces, 400, 400, 236, chance.pick(16, 16, 12, 20, 24), colours);
        });
  }

  /** Tetouan's way: small pieces cut before firing, twelvefold, in light colours. */
  static void tetouan(Sketch sketch) {
    var palettes =
        List.of(
            List.of(Dyes.SKY, Dyes.SAFFRON, Dyes.MINT, Dyes.MANGANESE),
            List.of(Dyes.MINT, Dyes.STRAW, Dyes.SKY, Dyes.INDIGO),
            List.of(Dyes.HENNA, Dyes.SKY, Dyes.STRAW, Dyes.MANGANESE));
    framed(
        sketch,
        100,
        100,
        600,
        palettes,
        (pieces, colours) ->
            contact(pieces, dodecagons(sketch.chance().pick(48.0, 56.0)), 60, colours, 2));
  }

  interface Setting {
    void set(Tesserae pieces, List<Colour> colours);
  }

  private static void framed(
      Sketch sketch,
      double x,
      double y,
      double size,
      List<List<Colour>> palettes,
      Setting setting) {
    var chance = sketch.chance();
    var colours = chance.pick(palettes);
    sketch.mostly(colours.get(0));
    var outline = Shapes.rectangle(x, y, size, size);
    Studio.cast(sketch, outline, 26);
    sketch.fill(outline, JOINT);
    double border = 44;
    var inner = Shapes.rectangle(x + border, y + border, size - 2 * border, size - 2 * border);
    var pieces = new Tesserae(chance);
    sketch.clipped(
        inner,
        () -> {
          sketch.fill(inner, JOINT);
          setting.set(pieces, colours);
          pieces.set(sketch, JOINT, 2);
        });
    border(sketch, x, y, size, border, colours);
    sketch.stroke(inner, colours.get(3), 5);
    sketch.stroke(Shapes.rectangle(x + 3, y + 3, size - 6, size - 6), colours.get(3).darker(.1), 6);
    gloss(sketch, outline);
  }

  /** Light on many slightly tilted glazed faces. */
  static void gloss(Sketch sketch, String outline) {
    sketch.fill(
        outline,
        sketch.linear(
            80,
            60,
            720,
            760,
            "0 #fff .28",
            ".3 #fff .02",
            ".42 #fff .16",
            ".55 #fff 0",
            ".8 #1a0d05 .1",
            "1 #1a0d05 .22"));
  }

  /** A row of small lozenges along each side, and a star in each corner. */
  private static void border(
      Sketch sketch, double x, double y, double size, double width, List<Colour> colours) {
    int count = 20;
    double inset = 7;
    double w = width - inset - 3;
    double step = (size - 2 * inset) / count;
    var side =
        sketch.symbol(
            () -> {
              var pieces = new Tesserae(sketch.chance());
              sketch.fill(
                  Shapes.rectangle(x + width, y + inset, size - 2 * width, w), Dyes.GLAZE_WHITE);
              for (int i = 1; i < count - 1; i++) {
                double middle = x + inset + (i + .5) * step;
                pieces.lay(
                    colours.get(i % 2 == 0 ? 0 : 2),
                    Shapes.lozenge(middle, y + inset + w / 2, step / 2, w / 2));
              }
              double c = inset + w / 2;
              pieces.lay(Dyes.GLAZE_WHITE, Shapes.rectangle(x + inset, y + inset, w, w));
              pieces.lay(colours.get(1), Shapes.star(x + c, y + c, 8, w * .52, w * .4, 0));
              pieces.set(sketch, JOINT, 2.2);
            });
    for (int quarter = 0; quarter < 4; quarter++) {
      sketch.use(side, "rotate(" + Shapes.numbers(90 * quarter, x + size / 2, y + size / 2) + ")");
    }
  }

  private static void starField(Chance chance, Tesserae pieces, List<Colour> colours) {
    switch (chance.integer(0, 4)) {
      case 0 -> contact(pieces, octagons(chance.pick(56.0, 62.0, 70.0)), 67.5, colours, 3);
      case 1 -> contact(pieces, octagons(chance.pick(44.0, 52.0)), 45, colours, 1);
      case 2 -> contact(pieces, dodecagons(chance.pick(56.0, 62.0)), 75, colours, 4);
      case 3 -> contact(pieces, dodecagons(chance.pick(48.0, 56.0)), 60, colours, 3);
      default -> contact(pieces, greatRhombi(chance.pick(52.0, 58.0)), 60, colours, 3);
    }
  }

  /** Squares and octagons (4.8.8). */
  private static List<Ngon> octagons(double edge) {
    var tiling = new ArrayList<Ngon>();
    double pitch = edge * (1 + StrictMath.sqrt(2));
    for (int i = -5; i <= 5; i++) {
      for (int j = -5; j <= 5; j++) {
        double x = 400 + i * pitch;
        double y = 400 + j * pitch;
        tiling.add(new Ngon(x, y, 8, edge, 0));
        tiling.add(new Ngon(x + pitch / 2, y + pitch / 2, 4, edge, 45));
      }
    }
    return tiling;
  }

  /** Triangles and dodecagons (3.12.12). */
  private static List<Ngon> dodecagons(double edge) {
    var tiling = new ArrayList<Ngon>();
    double apothem = new Ngon(0, 0, 12, edge, 0).apothem();
    double pitch = 2 * apothem;
    double row = pitch * sin(60);
    for (int j = -5; j <= 5; j++) {
      for (int i = -5; i <= 5; i++) {
        double x = 400 + (i + (j & 1) * .5) * pitch;
        double y = 400 + j * row;
        tiling.add(new Ngon(x, y, 12, edge, 0));
        double up = 2 * apothem / StrictMath.sqrt(3);
        tiling.add(new Ngon(x, y + up, 3, edge, -90));
        tiling.add(new Ngon(x, y - up, 3, edge, 90));
      }
    }
    return tiling;
  }

  /** Squares, hexagons and dodecagons (4.6.12). */
  private static List<Ngon> greatRhombi(double edge) {
    var tiling = new ArrayList<Ngon>();
    double apothem = new Ngon(0, 0, 12, edge, 0).apothem();
    double pitch = 2 * apothem + edge;
    double row = pitch * sin(60);
    for (int j = -5; j <= 5; j++) {
      for (int i = -5; i <= 5; i++) {
        double x = 400 + (i + (j & 1) * .5) * pitch;
        double y = 400 + j * row;
        tiling.add(new Ngon(x, y, 12, edge, 0));
        for (int side = 0; side < 3; side++) {
          double angle = 60.0 * side;
          tiling.add(
              new Ngon(x + pitch / 2 * cos(angle), y + pitch / 2 * sin(angle), 4, edge, angle));
        }
        double up = pitch / StrictMath.sqrt(3);
        tiling.add(new Ngon(x, y + up, 6, edge, 30));
        tiling.add(new Ngon(x, y - up, 6, edge, 30));
      }
    }
    return tiling;
  }

  private static void contact(
      Tesserae pieces, List<Ngon> tiling, double angle, List<Colour> colours, int rings) {
    Map<String, List<double[]>> corners = new LinkedHashMap<>();
    for (var polygon : tiling) {
      if (Math.abs(polygon.x() - 400) > 420 || Math.abs(polygon.y() - 400) > 420) {
        continue;
      }
      int n = polygon.sides();
      double a = polygon.apothem();
      double dent = a * cos(angle) / cos(angle - 180.0 / n);
      for (int i = 0; i < n; i++) {
        double middle = polygon.angle() + 360.0 * i / n;
        double bisector = middle + 180.0 / n;
        double vertexX = polygon.x() + polygon.circumradius() * cos(bisector);
        double vertexY = polygon.y() + polygon.circumradius() * sin(bisector);
        var around =
            corners.computeIfAbsent(
                Math.round(vertexX) + " " + Math.round(vertexY), none -> new ArrayList<>());
        around.add(new double[] {vertexX, vertexY});
        around.add(new double[] {polygon.x() + a * cos(middle), polygon.y() + a * sin(middle)});
        around.add(
            new double[] {
              polygon.x() + a * cos(middle + 360.0 / n), polygon.y() + a * sin(middle + 360.0 / n)
            });
        around.add(
            new double[] {polygon.x() + dent * cos(bisector), polygon.y() + dent * sin(bisector)});
      }
      starOf(pieces, polygon, angle, colours, n >= 6 ? rings : 0);
    }
    corners.values().forEach(points -> cornerPiece(pieces, points, colours));
  }

  /** The piece around a corner where polygons meet: midpoints and joints, in order round it. */
  private static void cornerPiece(Tesserae pieces, List<double[]> points, List<Colour> colours) {
    var centre = points.get(0);
    Map<Long, double[]> ordered = new TreeMap<>();
    for (int i = 0; i < points.size(); i++) {
      if (i % 4 != 0) {
        var p = points.get(i);
        ordered.put(Math.round(StrictMath.atan2(p[1] - centre[1], p[0] - centre[0]) * 200), p);
      }
    }
    var outline =
        ordered.values().stream().flatMapToDouble(p -> DoubleStream.of(p[0], p[1])).toArray();
    if (outline.length >= 6) {
      pieces.layWithin(400, 256, Dyes.GLAZE_WHITE, outline);
    }
  }

  private static void starOf(
      Tesserae pieces, Ngon polygon, double angle, List<Colour> colours, int rings) {
    int n = polygon.sides();
    double a = polygon.apothem();
    double k = angle * n / 180;
    double distance = a * cos(angle);
    boolean whole = Math.abs(k - Math.rint(k)) < 1e-6;
    int level = (int) Math.round(k);
    int peeled = 0;
    double outer = a;
    double inner = distance / cos(angle - 180.0 / n);
    double turn = 0;
    while (whole && peeled < rings && level - 2 >= 1) {
      double next = distance / cos(180.0 * (level - 2) / n);
      var colour = colours.get(peeled % 2 == 0 ? 1 : 2);
      for (int i = 0; i < n; i++) {
        double tip = polygon.angle() + turn + 360.0 * i / n;
        double half = 180.0 / n;
        pieces.layWithin(
            400,
            256,
            peeled == 1 ? Dyes.GLAZE_WHITE : colour,
            polygon.x() + outer * cos(tip),
            polygon.y() + outer * sin(tip),
            polygon.x() + inner * cos(tip + half),
            polygon.y() + inner * sin(tip + half),
            polygon.x() + next * cos(tip),
            polygon.y() + next * sin(tip),
            polygon.x() + inner * cos(tip - half),
            polygon.y() + inner * sin(tip - half));
      }
      outer = inner;
      inner = next;
      turn += 180.0 / n;
      level--;
      peeled++;
    }
    var heart =
        n >= 8
            ? colours.get(0)
            : n == 6 ? colours.get(2) : n == 4 ? colours.get(1) : colours.get(3);
    if (Math.max(Math.abs(polygon.x() - 400), Math.abs(polygon.y() - 400)) < 256 + outer) {
      pieces.lay(
          heart, Shapes.star(polygon.x(), polygon.y(), n, outer, inner, polygon.angle() + turn));
    }
  }

  /**
   * Everything between the chords {n/k}: a polygon, a ring of triangles, rings of kites; then a
   * ring that closes the circle.
   */
  static void star(
      Tesserae pieces, double x, double y, double radius, int n, List<Colour> colours) {
    int k = n * 3 / 8 + (n == 12 ? 1 : 0);
    double tips = radius * .86;
    double half = 180.0 / n;
    double[] rho = new double[k + 1];
    for (int m = 1; m <= k; m++) {
      rho[m] = tips * cos(half * k) / cos(half * m);
    }
    pieces.lay(colours.get(2), Shapes.regular(x, y, n, rho[1], half));
    for (int m = 1; m < k; m++) {
      for (int i = 0; i < n; i++) {
        double tip = (m + 1) % 2 * half + 2 * half * i;
        var colour =
            switch ((k - 1 - m) % 4) {
              case 0 -> colours.get(i % 2);
              case 1 -> Dyes.GLAZE_WHITE;
              case 2 -> colours.get(3);
              default -> colours.get(2);
            };
        pieces.lay(
            colour,
            m == 1
                ? ring(x, y, rho[2], tip, rho[1], tip + half, rho[1], tip - half)
                : ring(
                    x,
                    y,
                    rho[m + 1],
                    tip,
                    rho[m],
                    tip + half,
                    rho[m - 1],
                    tip,
                    rho[m],
                    tip - half));
      }
    }
    double outer = radius * cos(half);
    for (int i = 0; i < n; i++) {
      double tip = k % 2 * half + 2 * half * i;
      // the white piece between two points, and the two that bring it to the circle
      double far = rho[k] * 1.06;
      pieces.lay(
          Dyes.GLAZE_WHITE,
          ring(x, y, rho[k], tip, rho[k - 1], tip + half, rho[k], tip + 2 * half, far, tip + half));
      pieces.lay(
          colours.get(3), ring(x, y, rho[k], tip, far, tip + half, radius, tip + half, outer, tip));
      pieces.lay(
          colours.get(3), ring(x, y, rho[k], tip, far, tip - half, radius, tip - half, outer, tip));
    }
    for (int i = 0; i < 2 * n; i++) {
      double from = half * i;
      pieces.lay(
          colours.get(i % 2 == 0 ? 2 : 0),
          ring(
              x,
              y,
              radius * 1.01,
              from,
              radius * 1.01,
              from + half,
              radius * 1.07,
              from + half,
              radius * 1.07,
              from));
    }
  }

  /** A piece by distances from the middle and angles. */
  private static String ring(double x, double y, double... distancesAndAngles) {
    var corners = new double[distancesAndAngles.length];
    for (int i = 0; i < corners.length; i += 2) {
      corners[i] = x + distancesAndAngles[i] * cos(distancesAndAngles[i + 1]);
      corners[i + 1] = y + distancesAndAngles[i] * sin(distancesAndAngles[i + 1]);
    }
    return Shapes.polygon(corners);
  }

  /** Small stars and crosses in the corners behind the great star. */
  private static void ground(Tesserae pieces, List<Colour> colours) {
    double step = 42;
    for (int i = -6; i <= 6; i++) {
      for (int j = -6; j <= 6; j++) {
        double x = 400 + i * step;
        double y = 400 + j * step;
        if (Math.hypot(x - 400, y - 400) > 250) {
          pieces.lay(
              colours.get((i + j & 1) == 0 ? 1 : 0),
              Shapes.star(x, y, 8, step / 2, step * .4142, 0));
        }
      }
    }
  }
}
