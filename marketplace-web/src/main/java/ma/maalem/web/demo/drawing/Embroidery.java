package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Counted stitch, satin stitch, gold thread, needle lace and braid. */
final class Embroidery {

  private static final Colour LINEN = Colour.of("#f4efe4");

  private Embroidery() {}

  /** Linen, ironed once across, with its woven threads. */
  private static void cloth(Sketch s, Colour ground, Runnable stitches) {
    var outline = "M120 122Q400 116 680 122Q686 400 680 678Q400 686 120 678Q114 400 120 122z";
    Studio.cast(s, outline, 20);
    s.fill(outline, ground);
    var weave =
        s.pattern(6, 6, "", () -> s.fill("M0 0h3v3h-3zM3 3h3v3h-3z", ground.darker(.5), .07));
    s.fill(outline, weave);
    stitches.run();
    s.fill(
        outline,
        s.linear(
            120,
            120,
            680,
            680,
            "0 #fff .18",
            ".48 #160b04 .03",
            ".5 #160b04 .14",
            ".52 #fff .1",
            "1 #160b04 .14"));
    s.fill(
        outline,
        s.linear(120, 0, 680, 0, ".48 #160b04 0", ".5 #160b04 .1", ".52 #fff .12", ".56 #fff 0"));
    Leatherwork.stitches(s, "M132 134H668V666H132z", ground.darker(.25), 2);
  }

  /** A quarter of stitches, mirrored to the other three, on a grid of six units. */
  private static void counted(Sketch s, List<Colour> threads, IntBinaryOperator stitch) {
    int side = 44;
    int[][] grid = new int[side][side];
    for (int j = 0; j < side; j++) {
      for (int i = 0; i < side; i++) {
        grid[j][i] = stitch.applyAsInt(i, j);
      }
    }
    var palette = new ArrayList<Colour>();
    palette.add(LINEN);
    palette.addAll(threads);
    var quarter = s.symbol(() -> Carpets.knots(s, grid, 6, palette));
    s.moved(
        400,
        400,
        () -> {
          for (var flip : new String[] {"", "scale(-1 1)", "scale(1 -1)", "scale(-1)"}) {
            s.use(quarter, flip);
          }
        });
    // the needle's own grain over all of it
    var thread =
        s.pattern(
            6,
            6,
            "",
            () -> {
              s.stroke("M0 0L6 6", "#fff", 1.2, .3);
              s.stroke("M6 0L0 6", LINEN, .8, .35);
            });
    s.fill(Shapes.rectangle(136, 136, 528, 528), thread);
  }

  static void fes(Sketch s) {
    s.pale();
    var thread =
        s.chance()
            .pick(Dyes.COBALT, Dyes.INDIGO, Dyes.MADDER, Dyes.BOTTLE, Dyes.HENNA, Dyes.POMEGRANATE);
    s.mostly(thread);
    int a = s.chance().integer(3, 6);
    int b = s.chance().integer(9, 13);
    cloth(s, LINEN, () -> counted(s, List.of(thread), (i, j) -> fesStitch(i, j, a, b)));
  }

  private static int fesStitch(int i, int j, int a, int b) {
    int edge = 43 - Math.max(i, j);
    int along = Math.min(i, j);
    if (edge < 2) {
      return 0;
    }
    if (edge < 14) {
      return band(edge - 2, i > j ? j : i, a) ? 1 : 0;
    }
    // the star of the middle and stars strewn around it
    int d = Math.max(Math.max(i, j), (i + j) * 3 / 4);
    if (d < b) {
      return d % 3 == 0 || (i * j) % a == 1 || i == j && d > 2 ? 1 : 0;
    }
    int u = Math.abs(Math.floorMod(i, 12) - 6);
    int v = Math.abs(Math.floorMod(j, 12) - 6);
    return d > b + 2 && (u + v == 3 || u == v && u < 2 || u + v < 1) ? 1 : 0;
  }

  private static boolean band(int depth, int along, int a) {
    if (depth == 0 || depth == 11) {
      return true;
    }
    if (depth == 1 || depth == 10) {
      return along % 2 == 0;
    }
    int u = Math.abs(along % 12 - 6);
    int v = Math.abs(depth * 2 - 11) / 2;
    int sum = u + v;
    return sum == 5
        || sum == 3 && u > 0
        || sum == 1
        || sum > 7 && (u + v + a) % 2 == 0
        || u == 6 && v < 4;
  }

  static void sale(Sketch s) {
    s.pale();
    var thread = s.chance().pick(Dyes.POMEGRANATE, Dyes.INDIGO, Dyes.MADDER, Dyes.BOTTLE);
    s.mostly(thread);
    int a = s.chance().integer(4, 7);
    cloth(
        s,
        LINEN,
        () ->
            counted(
                s,
                List.of(thread),
                (i, j) -> {
                  int edge = 43 - Math.max(i, j);
                  if (edge < 2) {
                    return 0;
                  }
                  if (edge < 20) {
                    int along = Math.min(i, j);
                    int diagonal = Math.floorMod(along + edge, 10);
                    int other = Math.floorMod(along - edge, 10);
                    return edge == 2
                            || edge == 19
                            || diagonal < 2
                            || other < 2 && edge > a
                            || diagonal == 5 && other == 5
                            || diagonal == 4 && other == 6
                        ? 1
                        : 0;
                  }
                  return Math.floorMod(i, 9) + Math.floorMod(j, 9) < 2 ? 1 : 0;
                }));
  }

  static void meknes(Sketch s) {
    s.colourful();
    s.pale();
    var threads = List.of(Dyes.MADDER, Dyes.BOTTLE, Dyes.COBALT, Dyes.SAFFRON);
    int shift = s.chance().integer(0, 3);
    cloth(
        s,
        LINEN,
        () ->
            counted(
                s,
                threads,
                (i, j) -> {
                  int edge = 43 - Math.max(i, j);
                  int along = Math.min(i, j);
                  if (edge > 1 && edge < 8) {
                    int u = Math.abs(along % 8 - 4);
                    int v = Math.abs(edge - 5);
                    return u + v < 3 ? 1 + (along / 8 + shift) % 4 : edge == 2 || edge == 7 ? 1 : 0;
                  }
                  if (edge < 10) {
                    return 0;
                  }
                  int ci = Math.floorDiv(i, 11);
                  int cj = Math.floorDiv(j, 11);
                  int u = Math.abs(Math.floorMod(i, 11) - 5);
                  int v = Math.abs(Math.floorMod(j, 11) - 5);
                  int d = u + v;
                  return d < 2
                      ? 1 + (ci + cj + shift + 1) % 4
                      : d == 3 || u == v && u == 2 ? 1 + (ci * 2 + cj + shift) % 4 : 0;
                }));
  }

  /** Azemmour: the ground is worked in silk and the creatures stay bare. */
  static void azemmour(Sketch s) {
    var silk = s.chance().pick(Dyes.MADDER, Dyes.POMEGRANATE, Dyes.INDIGO);
    s.mostly(silk);
    cloth(
        s,
        LINEN,
        () -> {
          s.fill(Shapes.rectangle(136, 250, 528, 300), silk);
          var weave = s.pattern(7, 7, "", () -> s.stroke("M0 0h7M0 0v7", silk.darker(.4), 1.4, .5));
          var birds = new StringBuilder();
          var trees = new StringBuilder();
          for (int i = 0; i < 4; i++) {
            double x = 202 + i * 132;
            double y = 400;
            for (int side = -1; side <= 1; side += 2) {
              double c = x + side * 34;
              birds.append(
                  Shapes.polygon(
                      c - side * 28,
                      y + 36,
                      c - side * 20,
                      y + 8,
                      c + side * 4,
                      y + 4,
                      c + side * 8,
                      y - 40,
                      c + side * 20,
                      y - 58,
                      c + side * 30,
                      y - 50,
                      c + side * 20,
                      y - 40,
                      c + side * 22,
                      y + 20,
                      c + side * 12,
                      y + 60,
                      c + side * 12,
                      y + 86,
                      c + side * 4,
                      y + 86,
                      c + side * 4,
                      y + 56,
                      c - side * 16,
                      y + 56));
            }
            trees
                .append(Shapes.rectangle(x - 4, y - 30, 8, 116))
                .append(Shapes.lozenge(x, y - 60, 20, 34))
                .append(Shapes.rectangle(x - 24, y + 84, 48, 9))
                .append(Shapes.lozenge(x + 66, y + 10, 13, 40))
                .append(Shapes.lozenge(x + 66, y - 70, 10, 16))
                .append(Shapes.lozenge(x + 66, y + 78, 8, 14));
          }
          s.clipped(
              Shapes.rectangle(136, 250, 528, 300), () -> s.fill(birds.toString() + trees, LINEN));
          s.fill(Shapes.rectangle(136, 250, 528, 300), weave);
          for (double y : new double[] {232, 552}) {
            var teeth = new StringBuilder();
            for (double x = 140; x < 660; x += 24) {
              teeth.append(Shapes.lozenge(x + 12, y + 8, 11, 12));
            }
            s.fill(teeth, silk);
          }
          s.stroke("M136 222H664M136 578H664", silk, 4);
        });
  }

  static void rabat(Sketch s) {
    flowers(s, List.of(Dyes.COBALT, Dyes.SKY, Dyes.ROSE, Dyes.SAFFRON, Dyes.MINT), true);
  }

  static void tetouan(Sketch s) {
    flowers(s, List.of(Dyes.SAFFRON, Dyes.VIOLET, Dyes.ROSE, Dyes.MINT, Dyes.SKY), false);
  }

  /** Satin-stitched branches growing from the corners. */
  private static void flowers(Sketch s, List<Colour> silks, boolean lush) {
    s.colourful();
    s.pale();
    var leaf = silks.get(4);
    var first = s.chance().pick(silks.subList(0, 4));
    var second = s.chance().pick(silks.subList(0, 4));
    cloth(
        s,
        LINEN,
        () -> {
          var corner =
              s.symbol(
                  () -> {
                    s.stroke(
                        "M160 160C210 300 320 250 372 340M160 160C300 210 250 320 340 372M160 160C230 230 300 300 330 320",
                        leaf.darker(.2),
                        5);
                    double[][] blooms = {
                      {372, 340, 30},
                      {340, 372, 24},
                      {262, 262, 46},
                      {196, 250, 26},
                      {250, 196, 26},
                      {176, 176, 30}
                    };
                    var leaves = new StringBuilder();
                    for (double[] b : blooms) {
                      for (int i = 0; i < 6; i++) {
                        double a = i * 60 + 15;
                        double lx = b[0] + b[2] * 1.15 * Shapes.cos(a);
                        double ly = b[1] + b[2] * 1.15 * Shapes.sin(a);
                        leaves
                            .append("M")
                            .append(numbers(b[0], b[1]))
                            .append("Q")
                            .append(
                                numbers(
                                    lx + b[2] * .4,
                                    ly - b[2] * .3,
                                    lx + b[2] * .6 * Shapes.cos(a),
                                    ly + b[2] * .6 * Shapes.sin(a)))
                            .append("Q")
                            .append(numbers(lx - b[2] * .4, ly + b[2] * .3, b[0], b[1]))
                            .append("z");
                      }
                    }
                    s.fill(leaves, leaf);
                    for (int k = 0; k < blooms.length; k++) {
                      double[] b = blooms[k];
                      var petal = k % 2 == 0 ? first : second;
                      s.fill(Shapes.star(b[0], b[1], lush ? 12 : 8, b[2], b[2] * .72, 0), petal);
                      s.fill(
                          Shapes.star(b[0], b[1], lush ? 12 : 8, b[2] * .66, b[2] * .4, 15),
                          petal.lighter(.45));
                      s.fill(Shapes.circle(b[0], b[1], b[2] * .26), Dyes.SAFFRON);
                    }
                  });
          for (int i = 0; i < 4; i++) {
            s.use(corner, "rotate(" + 90 * i + " 400 400)");
          }
          if (lush) {
            Woodwork.flower(s, 400, 400, 58, first, second);
            s.rosette(8, 400, 400, () -> s.fill(Woodwork.leaf(400, 318, 13, 26), leaf));
          }
          var sheen = s.pattern(5, 5, "rotate(32)", () -> s.stroke("M0 1h5", "#fff", 1.3, .35));
          s.fill(Shapes.rectangle(140, 140, 520, 520), sheen, .7);
        });
  }

  /** Sqalli: gold thread laid over card on velvet. */
  static void sqalli(Sketch s) {
    var velvet =
        s.chance().pick(Dyes.POMEGRANATE, Dyes.BOTTLE, Dyes.INDIGO, Dyes.BLACK_WOOL, Dyes.VIOLET);
    s.mostly(velvet);
    var gold = Dyes.GOLD;
    var outline = Shapes.rounded(130, 130, 540, 540, 16);
    Studio.cast(s, outline, 22);
    s.fill(
        outline,
        s.linear(
            130,
            130,
            670,
            670,
            "0 " + velvet.lighter(.18),
            ".5 " + velvet,
            "1 " + velvet.darker(.4)));
    Woodwork.relief(
        s,
        gold,
        () -> {
          s.fill(Shapes.star(400, 400, 8, 82, 48, 0), "currentColor");
          s.stroke(Shapes.circle(400, 400, 106), "currentColor", 9);
          s.rosette(
              8,
              400,
              400,
              () ->
                  s.fill(
                      Woodwork.leaf(400, 246, 26, 44)
                          + Woodwork.arabesque(400, 232, .5, -.6, .6)
                          + Woodwork.arabesque(400, 232, -.5, -.6, .6),
                      "currentColor"));
          for (double[] c : new double[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
            s.fill(
                Woodwork.arabesque(400 + c[0] * 210, 400 + c[1] * 210, c[0], c[1], 1.25),
                "currentColor");
          }
          s.stroke(Shapes.rectangle(156, 156, 488, 488), "currentColor", 12);
        });
    Leatherwork.stitches(s, Shapes.rectangle(176, 176, 448, 448), gold.lighter(.3), 4);
    s.fill(Shapes.star(400, 400, 8, 40, 22, 22.5), velvet);
    s.fill(Shapes.circle(400, 400, 10), gold.lighter(.5));
    var laid = s.pattern(4, 4, "rotate(20)", () -> s.stroke("M0 0h4", "#fff", 1.2, .3));
    s.fill(outline, laid, .6);
  }

  /** Randa: needle lace in rows of tiny knots along a hem. */
  static void randa(Sketch s) {
    s.pale();
    var thread = s.chance().pick(Dyes.GLAZE_WHITE, Dyes.IVORY, Dyes.SAFFRON, Dyes.ROSE);
    cloth(s, s.chance().pick(LINEN, Dyes.INDIGO, Dyes.BOTTLE), () -> {});
    s.fill(
        Shapes.circle(400, 400, 236), s.chance().pick(Dyes.INDIGO, Dyes.POMEGRANATE, Dyes.BOTTLE));
    for (int ring = 0; ring < 6; ring++) {
      double r = 226 - ring * 34;
      int count = 40 - ring * 5;
      int odd = ring;
      s.rosette(
          count,
          400,
          400,
          () -> {
            double w = StrictMath.PI * r / count;
            s.stroke(
                "M"
                    + numbers(400 - w, 400 - r + 26)
                    + "Q"
                    + numbers(400 - w, 400 - r, 400, 400 - r)
                    + "Q"
                    + numbers(400 + w, 400 - r, 400 + w, 400 - r + 26),
                thread,
                3.4);
            s.fill(
                odd % 2 == 0
                    ? Shapes.circle(400, 400 - r, 4.6)
                    : Shapes.lozenge(400, 400 - r + 14, 4, 7),
                thread);
          });
    }
    s.fill(Shapes.star(400, 400, 12, 44, 20, 0), thread);
    s.stroke(Shapes.circle(400, 400, 236), thread, 6);
  }

  /** Sfifa and aakad: flat braid in coils, and the knot buttons that close a caftan. */
  static void braid(Sketch s) {
    s.colourful();
    var colours =
        List.of(
            Dyes.GOLD,
            Dyes.POMEGRANATE,
            Dyes.BOTTLE,
            Dyes.COBALT,
            Dyes.SAFFRON,
            Dyes.VIOLET,
            Dyes.SILVER);
    int first = s.chance().integer(0, 6);
    for (int i = 0; i < 3; i++) {
      var silk = colours.get((first + i * 2) % 7);
      double x = 230 + i * 170;
      double y = i % 2 == 0 ? 270 : 300;
      for (double r = 92; r > 14; r -= 20) {
        s.stroke(Shapes.circle(x + 3, y + 5, r), "#160b04", 18, .2);
        s.stroke(Shapes.circle(x, y, r), silk.darker(.3), 18);
        s.stroke(Shapes.circle(x, y, r), silk, 14);
        s.element(
            Shapes.circle(x, y, r),
            "fill=\"none\" stroke=\""
                + silk.lighter(.5)
                + "\" stroke-width=\"8\" stroke-dasharray=\"2.5 5\"");
      }
      s.stroke(
          "M"
              + numbers(x + 92, y)
              + "C"
              + numbers(x + 100, y + 150, x - 60, y + 120, x - 30, y + 260),
          silk.darker(.3),
          18);
      s.stroke(
          "M"
              + numbers(x + 92, y)
              + "C"
              + numbers(x + 100, y + 150, x - 60, y + 120, x - 30, y + 260),
          silk,
          14);
      s.element(
          "M"
              + numbers(x + 92, y)
              + "C"
              + numbers(x + 100, y + 150, x - 60, y + 120, x - 30, y + 260),
          "fill=\"none\" stroke=\""
              + silk.lighter(.5)
              + "\" stroke-width=\"8\" stroke-dasharray=\"2.5 5\"");
      for (int k = 0; k < 6; k++) {
        double kx = x - 60 + k % 3 * 52;
        double ky = 600 + k / 3 * 56;
        Studio.shadow(s, kx + 4, ky + 8, 22, 16);
        s.fill(
            Shapes.circle(kx, ky, 21),
            s.glowAt(.35, .3, .8, "0 " + silk.lighter(.6), ".6 " + silk, "1 " + silk.darker(.5)));
        s.stroke(
            "M"
                + numbers(kx - 18, ky)
                + "q18-20 36 0M"
                + numbers(kx - 18, ky)
                + "q18 20 36 0M"
                + numbers(kx, ky - 19)
                + "q-20 18 0 38M"
                + numbers(kx, ky - 19)
                + "q20 18 0 38",
            silk.darker(.45),
            2,
            .7);
      }
    }
  }
}
