package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.lozenge;
import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ma.maalem.web.demo.Chance;

/** Knotted and flat-woven carpets, seen from above. */
final class Carpets {

  /** Half the width and half the length of the carpets here. */
  private static final double W = 225;

  private static final double H = 330;

  private Carpets() {}

  /** Beni Ourain, Marmoucha: undyed wool, a lattice of walnut lines drawn by eye. */
  static void ourain(Sketch s) {
    s.pale();
    var line = s.chance().pick(Dyes.WALNUT, Dyes.BLACK_WOOL, Colour.of("#7a5b3e"));
    laid(
        s,
        s.chance().pick(Dyes.IVORY, Dyes.WOOL),
        true,
        9,
        any -> {
          lattice(
              s,
              s.chance().integer(2, 4),
              s.chance().integer(3, 5),
              line,
              s.chance().between(6, 10),
              List.of(),
              true);
          if (s.chance().happens(.5)) {
            edgeTeeth(s, line);
          }
        });
  }

  static void marmoucha(Sketch s) {
    s.pale();
    laid(
        s,
        Dyes.WOOL,
        true,
        8,
        any ->
            lattice(
                s,
                s.chance().integer(4, 6),
                s.chance().integer(6, 8),
                s.chance().pick(Dyes.WALNUT, Dyes.POMEGRANATE),
                4.5,
                List.of(Dyes.HENNA, Dyes.OLIVE, Dyes.WALNUT),
                false));
  }

  static void zaiane(Sketch s) {
    laid(
        s,
        s.chance().pick(Dyes.MADDER, Dyes.POMEGRANATE),
        true,
        8,
        any ->
            lattice(
                s,
                s.chance().integer(3, 5),
                s.chance().integer(5, 7),
                Dyes.BLACK_WOOL,
                6,
                List.of(Dyes.SAFFRON, Dyes.IVORY, Dyes.BOTTLE, Dyes.INDIGO),
                false));
  }

  static void mguild(Sketch s) {
    laid(
        s,
        s.chance().pick(Dyes.INDIGO, Dyes.VIOLET, Colour.of("#4a1f2f")),
        true,
        9,
        any ->
            lattice(
                s,
                s.chance().integer(2, 3),
                s.chance().integer(4, 6),
                s.chance().pick(Dyes.ROSE, Dyes.SAFFRON, Dyes.MADDER),
                8,
                List.of(Dyes.MADDER, Dyes.VIOLET, Dyes.SKY, Dyes.HENNA),
                true));
  }

  static void bouyahi(Sketch s) {
    laid(
        s,
        Colour.of("#6b2326"),
        true,
        7,
        any ->
            lattice(
                s,
                6,
                8,
                Dyes.BLACK_WOOL,
                4,
                List.of(Dyes.HENNA, Dyes.IVORY, Dyes.INDIGO, Dyes.MADDER),
                false));
  }

  /** Boujaad: rose and orange, blocks and lozenges that wander. */
  static void boujaad(Sketch s) {
    var warm =
        List.of(
            Dyes.ROSE,
            Dyes.MADDER,
            Dyes.HENNA,
            Dyes.POMEGRANATE,
            Dyes.SAFFRON,
            Dyes.VIOLET,
            Colour.of("#e0a08a"));
    laid(
        s,
        s.chance().pick(Dyes.ROSE, Dyes.MADDER, Colour.of("#cf7d62")),
        true,
        9,
        any -> {
          for (int i = 0; i < 9; i++) {
            double x = s.chance().between(-W, W);
            double y = s.chance().between(-H, H);
            s.fill(
                wobbly(s, x, y, s.chance().between(50, 130), s.chance().between(40, 120)),
                s.chance().pick(warm),
                .85);
          }
          for (int i = 0; i < 7; i++) {
            double y = -H + 60 + i * 82 + s.chance().jitter(14);
            nested(s, s.chance().jitter(120), y, s.chance().between(46, 96), warm);
          }
        });
  }

  /** Azilal: signs set down as they come to mind on white wool. */
  static void azilal(Sketch s) {
    s.pale();
    var bright =
        List.of(
            Dyes.MADDER,
            Dyes.COBALT,
            Dyes.SAFFRON,
            Dyes.BLACK_WOOL,
            Dyes.ROSE,
            Dyes.MINT,
            Dyes.VIOLET,
            Dyes.BLACK_WOOL);
    laid(
        s,
        Dyes.IVORY,
        true,
        9,
        any -> {
          double y = -H + 52;
          while (y < H - 30) {
            double high = s.chance().between(60, 105);
            int across = s.chance().integer(1, 4);
            for (int i = 0; i < across; i++) {
              double x = -W + (i + .5) * 2 * W / across + s.chance().jitter(14);
              sign(
                  s,
                  x,
                  y + high / 2 - 20,
                  Math.min(high, 2 * W / across) * .42,
                  s.chance().pick(bright));
            }
            if (s.chance().happens(.45)) {
              s.stroke(
                  zigzag(s, -W, W, y + high - 8, 11, s.chance().between(16, 26)),
                  s.chance().pick(bright),
                  6);
            }
            y += high;
          }
        });
  }

  /** Chichaoua: a madder field, nearly empty, with a few old signs. */
  static void chichaoua(Sketch s) {
    var ground = s.chance().pick(Dyes.MADDER, Dyes.BRICK, Colour.of("#b35a5f"));
    laid(
        s,
        ground,
        true,
        8,
        any -> {
          s.fill(wobbly(s, 0, s.chance().jitter(200), W * 1.1, 90), ground.lighter(.12), .7);
          s.fill(wobbly(s, 0, s.chance().jitter(200), W * 1.1, 60), ground.darker(.15), .6);
          for (int i = 0; i < 11; i++) {
            sign(
                s,
                s.chance().jitter(W * .9),
                -H + 45 + i * 54,
                s.chance().between(16, 36),
                s.chance()
                    .pick(
                        Dyes.SAFFRON, Dyes.BLACK_WOOL, Dyes.IVORY, Dyes.INDIGO, Dyes.POMEGRANATE));
          }
        });
  }

  /** Mrirt: dense, quiet, a few lines or large calm fields. */
  static void mrirt(Sketch s) {
    if (s.chance().happens(.6)) {
      s.pale();
      laid(
          s,
          Dyes.IVORY,
          false,
          6,
          any -> {
            var line = s.chance().pick(Dyes.WALNUT, Dyes.BRICK, Dyes.OLIVE, Dyes.INDIGO);
            for (int i = 0; i < s.chance().integer(3, 6); i++) {
              double x = s.chance().jitter(W * .9);
              s.stroke(
                  Shapes.smooth(
                      false,
                      x,
                      -H,
                      x + s.chance().jitter(120),
                      -H / 3,
                      x + s.chance().jitter(160),
                      H / 3,
                      x + s.chance().jitter(120),
                      H),
                  line,
                  s.chance().between(4, 8));
            }
          });
    } else {
      var calm =
          List.of(
              Dyes.IVORY,
              Dyes.CLAY,
              Dyes.OLIVE,
              Dyes.BRICK,
              Dyes.STRAW,
              Colour.of("#8e9a86"),
              Dyes.ROSE);
      laid(
          s,
          s.chance().pick(calm),
          false,
          6,
          any -> {
            for (int i = 0; i < 6; i++) {
              s.fill(
                  wobbly(
                      s,
                      s.chance().jitter(W),
                      s.chance().jitter(H),
                      s.chance().between(90, 170),
                      s.chance().between(80, 190)),
                  s.chance().pick(calm));
            }
          });
    }
  }

  /** Boucherouite: strips of worn cloth, each knotted where it fits. */
  static void boucherouite(Sketch s) {
    s.colourful();
    var rags =
        List.of(
            Dyes.MADDER,
            Dyes.COBALT,
            Dyes.SAFFRON,
            Dyes.ROSE,
            Dyes.IVORY,
            Dyes.TURQUOISE,
            Dyes.VIOLET,
            Dyes.MINT,
            Dyes.HENNA,
            Dyes.BLACK_WOOL,
            Dyes.SKY,
            Dyes.POMEGRANATE);
    laid(
        s,
        Dyes.POMEGRANATE,
        true,
        12,
        any -> {
          var rows = new StringBuilder[rags.size()];
          for (int i = 0; i < rows.length; i++) {
            rows[i] = new StringBuilder();
          }
          int style = s.chance().integer(0, 2);
          double step = 15;
          for (double y = -H; y < H; y += step) {
            double x = -W - s.chance().between(0, 60);
            while (x < W) {
              double length = s.chance().between(26, style == 0 ? 150 : 70);
              int colour =
                  switch (style) {
                    case 0 -> s.chance().integer(0, rags.size() - 1);
                    case 1 -> (int) (Math.abs(x + length / 2) / 62 + Math.abs(y) / 74) % 7;
                    default ->
                        ((int) Math.floor((y + H) / 88) * 3
                                + (int) Math.floor((x + W + s.chance().jitter(24)) / 108) * 5)
                            % rags.size();
                  };
              rows[
                  s.chance().happens(.88)
                      ? Math.floorMod(colour, rags.size())
                      : s.chance().integer(0, rags.size() - 1)]
                  .append("M")
                  .append(numbers(Math.rint(x), Math.rint(y + s.chance().jitter(3))))
                  .append("h")
                  .append(numbers(Math.rint(length - 6)));
              x += length;
            }
          }
          for (int i = 0; i < rows.length; i++) {
            int colour = i;
            s.group("stroke-linecap=\"round\"", () -> s.stroke(rows[colour], rags.get(colour), 17));
          }
        });
  }

  /** Rabat: a medallion, corner pieces and three borders, knot by knot. */
  static void rabat(Sketch s) {
    var chance = s.chance();
    var field = chance.pick(Dyes.MADDER, Dyes.POMEGRANATE, Dyes.ROSE);
    var palette =
        List.of(
            field,
            chance.pick(Dyes.INDIGO, Dyes.BOTTLE),
            Dyes.SAFFRON,
            Dyes.IVORY,
            Dyes.HENNA,
            Dyes.SKY);
    laid(
        s,
        field,
        true,
        5,
        any -> {
          int across = 36;
          int along = 52;
          double cell = W / across;
          int[][] knots = new int[along][across];
          int a = chance.integer(3, 5);
          int b = chance.integer(2, 4);
          for (int j = 0; j < along; j++) {
            for (int i = 0; i < across; i++) {
              int edge = Math.min(across - 1 - i, along - 1 - j);
              knots[j][i] =
                  edge < 15
                      ? border(edge, across - 1 - i < along - 1 - j ? j : i, a, b)
                      : medallion(i, j, across - 15, along - 15, a, b);
            }
          }
          var quarter = s.symbol(() -> knots(s, knots, cell, palette));
          for (var flip : new String[] {"", "scale(-1 1)", "scale(1 -1)", "scale(-1)"}) {
            s.use(quarter, flip);
          }
        });
  }

  private static int border(int edge, int along, int a, int b) {
    if (edge == 0 || edge == 5 || edge == 9 || edge == 14) {
      return 1;
    }
    if (edge < 5) {
      int phase = Math.floorMod(along, 6);
      return Math.abs(phase - 3) + Math.abs(edge - 2.5) < 2.2 ? 3 : phase == 0 ? 2 : 4;
    }
    if (edge < 9) {
      return Math.floorMod(along + edge * (a % 2 == 0 ? 1 : -1), 4) < 2 ? 5 : 3;
    }
    int phase = Math.floorMod(along, 8);
    double d = Math.abs(phase - 4) + Math.abs(edge - 11.5);
    return d < 1 ? 2 : d < 2.4 ? 0 : d < 3.2 ? 1 : b % 2 == 0 ? 3 : 2;
  }

  private static int medallion(int i, int j, int across, int along, int a, int b) {
    double octagon = Math.max(Math.max(i, j), (i + j) * .72);
    if (octagon < 14) {
      int ring = (int) octagon;
      return switch (ring) {
        case 0, 1 -> 2;
        case 2 -> 1;
        case 3, 4 -> Math.floorMod(i * a + j, 3) == 0 ? 2 : 3;
        case 5 -> 1;
        case 6, 7 -> Math.floorMod(i - j, 4) < 2 ? 4 : 5;
        case 8 -> 3;
        case 9, 10, 11 -> Math.floorMod(i + j, b + 2) == 0 ? 2 : 1;
        default -> 3;
      };
    }
    int corner = across - i + along - j;
    if (corner < 20) {
      return corner > 17
          ? 3
          : corner > 15
              ? 1
              : Math.floorMod(i - j, 5) == 0 ? 2 : Math.floorMod(i + j, 4) == 0 ? 5 : 4;
    }
    int u = Math.floorMod(i, 8) - 4;
    int v = Math.floorMod(j, 8) - 4;
    int d = Math.abs(u) + Math.abs(v);
    return d == 0 ? 2 : d == 1 ? 1 : d == 3 && u * v == 0 ? 3 : 0;
  }

  /** Runs of equal knots, one path per colour; the field's own colour is already there. */
  static void knots(Sketch s, int[][] knots, double cell, List<Colour> palette) {
    s.group(
        "transform=\"scale(" + Shapes.number(cell) + ")\"",
        () -> {
          for (int colour = 1; colour < palette.size(); colour++) {
            var runs = new StringBuilder();
            for (int j = 0; j < knots.length; j++) {
              for (int i = 0; i < knots[j].length; ) {
                int from = i;
                while (i < knots[j].length && knots[j][i] == colour) {
                  i++;
                }
                if (i > from) {
                  runs.append("M")
                      .append(from)
                      .append(' ')
                      .append(j)
                      .append("h")
                      .append(i - from)
                      .append("v1H")
                      .append(from)
                      .append("z");
                } else {
                  i++;
                }
              }
            }
            if (!runs.isEmpty()) {
              s.fill(runs, palette.get(colour));
            }
          }
        });
  }

  static void taznakht(Sketch s) {
    bands(
        s,
        s.chance().pick(Dyes.SAFFRON, Dyes.HENNA, Dyes.MADDER),
        List.of(Dyes.MADDER, Dyes.INDIGO, Dyes.BLACK_WOOL, Dyes.IVORY, Dyes.BOTTLE, Dyes.SAFFRON),
        34,
        74,
        9,
        true);
  }

  static void glaoui(Sketch s) {
    bands(
        s,
        s.chance().pick(Dyes.SAFFRON, Dyes.BRICK, Dyes.BLACK_WOOL),
        List.of(Dyes.BLACK_WOOL, Dyes.IVORY, Dyes.SAFFRON, Dyes.MADDER, Dyes.IVORY),
        16,
        58,
        8,
        true);
  }

  static void zanafi(Sketch s) {
    bands(
        s,
        s.chance().pick(Dyes.IVORY, Dyes.BLACK_WOOL),
        List.of(Dyes.BLACK_WOOL, Dyes.IVORY, Dyes.WALNUT, Dyes.IVORY),
        12,
        30,
        4,
        false);
  }

  static void hanbel(Sketch s) {
    bands(
        s,
        s.chance().pick(Dyes.MADDER, Dyes.IVORY, Dyes.INDIGO),
        List.of(Dyes.MADDER, Dyes.IVORY, Dyes.BLACK_WOOL, Dyes.SAFFRON, Dyes.INDIGO),
        10,
        32,
        4,
        false);
  }

  static void zemmour(Sketch s) {
    bands(
        s,
        s.chance().pick(Dyes.MADDER, Dyes.POMEGRANATE),
        List.of(Dyes.IVORY, Dyes.BLACK_WOOL, Dyes.IVORY, Dyes.SAFFRON, Dyes.POMEGRANATE),
        20,
        46,
        6,
        true);
  }

  /** Bands from both ends to the middle, as they come off the loom. */
  private static void bands(
      Sketch s,
      Colour ground,
      List<Colour> colours,
      double low,
      double high,
      double relief,
      boolean fringed) {
    if (ground.lightness() > .8) {
      s.pale();
    }
    laid(
        s,
        ground,
        fringed,
        relief,
        any -> {
          var half =
              s.symbol(
                  () -> {
                    double y = -H;
                    int previous = -1;
                    while (y < 0) {
                      double height = Math.min(s.chance().between(low, high), Math.max(10, -y));
                      int kind;
                      do {
                        kind = s.chance().integer(0, 8);
                      } while (kind == previous);
                      previous = kind;
                      var first = s.chance().pick(colours);
                      var second = s.chance().pick(colours);
                      if (first.equals(second) || first.equals(ground)) {
                        second = ground;
                      }
                      weave(s, kind, y, height, first, second.equals(first) ? Dyes.IVORY : second);
                      s.fill(
                          Shapes.rectangle(-W - 5, y + height - 2.5, 2 * W + 10, 2.5),
                          Dyes.BLACK_WOOL,
                          .55);
                      y += height;
                    }
                  });
          s.use(half, "");
          s.use(half, "scale(1 -1)");
        });
  }

  private static void weave(Sketch s, int kind, double y, double h, Colour first, Colour second) {
    s.fill(Shapes.rectangle(-W - 5, y, 2 * W + 10, h), first);
    double middle = Math.rint(y + h / 2);
    int count = (int) Math.max(4, Math.min(16, Math.rint(2 * W / (h * 1.1))));
    double step = 2 * W / count;
    var figure = new StringBuilder();
    for (int i = 0; i < count; i++) {
      double x = Math.rint(-W + (i + .5) * step);
      switch (kind) {
        case 0 -> figure.append(steppedLozenge(x, middle, step * .46, h * .42));
        case 1 ->
            figure
                .append(lozenge(x, middle, step * .5, h * .46))
                .append(lozenge(x, middle, step * .24, h * .2));
        case 2 ->
            figure.append(Shapes.polygon(x - step / 2, y + h, x, y + h * .1, x + step / 2, y + h));
        case 3 ->
            figure.append(Shapes.rectangle(x - step / 2, i % 2 == 0 ? y : middle, step, h / 2));
        case 4 ->
            figure.append(
                Shapes.polygon(
                    x - step / 2,
                    middle,
                    x,
                    y,
                    x + step / 2,
                    middle,
                    x + step / 2,
                    y + h,
                    x,
                    middle,
                    x - step / 2,
                    y + h));
        case 5 ->
            figure
                .append(Shapes.rectangle(x - step * .08, y + h * .15, step * .16, h * .7))
                .append(Shapes.rectangle(x - step * .35, middle - h * .08, step * .7, h * .16));
        case 6 ->
            figure
                .append(
                    Shapes.polygon(
                        x - step * .45, y + h * .1, x + step * .45, y + h * .1, x, middle))
                .append(
                    Shapes.polygon(
                        x - step * .45, y + h * .9, x + step * .45, y + h * .9, x, middle));
        default -> {
          return;
        }
      }
    }
    s.element(figure, "fill=\"" + second + "\" fill-rule=\"evenodd\"");
    if (kind == 0 && h > 34) {
      var hearts = new StringBuilder();
      for (int i = 0; i < count; i++) {
        hearts.append(steppedLozenge(-W + (i + .5) * step, middle, step * .2, h * .18));
      }
      s.fill(hearts, first.lightness() > .5 ? Dyes.MADDER : Dyes.SAFFRON);
    }
  }

  /** Akhnif: the great eye of the black cloak. */
  static void akhnif(Sketch s) {
    laid(
        s,
        Dyes.BLACK_WOOL,
        true,
        5,
        any -> {
          for (int i = 0; i < 13; i++) {
            if (i < 3 || i > 9) {
              weave(
                  s,
                  s.chance().integer(0, 6),
                  -H + i * 47.7,
                  40,
                  s.chance().pick(Dyes.BLACK_WOOL, Dyes.POMEGRANATE),
                  s.chance().pick(Dyes.IVORY, Dyes.SAFFRON, Dyes.HENNA));
            }
          }
          var eye = "M-200 0Q0-190 200 0Q0 190-200 0z";
          s.fill(eye, s.chance().pick(Dyes.MADDER, Dyes.HENNA));
          s.clipped(
              eye,
              () -> {
                for (double x = -180; x < 190; x += 30) {
                  s.fill(
                      Shapes.rectangle(x, -100, 9, 200),
                      s.chance().pick(Dyes.SAFFRON, Dyes.POMEGRANATE, Dyes.BLACK_WOOL));
                }
                s.element(
                    Shapes.lozenge(0, 0, 110, 62) + lozenge(0, 0, 74, 40),
                    "fill=\"" + Dyes.IVORY + "\" fill-rule=\"evenodd\"");
                s.fill(steppedLozenge(0, 0, 50, 30), Dyes.BLACK_WOOL);
                s.fill(lozenge(0, 0, 22, 13), Dyes.SAFFRON);
              });
          s.stroke(eye, Dyes.IVORY, 5);
        });
  }

  /** Handira: white wool, cotton tufts and rows of sequins. */
  static void handira(Sketch s) {
    s.pale();
    laid(
        s,
        Dyes.IVORY,
        false,
        5,
        any -> {
          var tufts = s.pattern(9, 26, "", () -> s.stroke("M2 0v15M6 4v13", "#fff", 2.4));
          var sequin =
              s.pattern(
                  26,
                  26,
                  "",
                  () -> {
                    s.fill(
                        Shapes.circle(13, 12, 9.5),
                        s.glowAt(.35, .3, .8, "0 #fff", ".45 #c3c7c6", "1 #6f7476"));
                    s.fill(Shapes.circle(13, 12, 1.6), "#6b5b48");
                  });
          double y = -H;
          while (y < H) {
            double tufted = s.chance().pick(52.0, 78.0);
            s.fill(Shapes.rectangle(-W, y, 2 * W, tufted), tufts);
            y += tufted;
            double bright = s.chance().pick(26.0, 52.0, 78.0);
            s.fill(Shapes.rectangle(-W, Math.rint(y / 26) * 26, 2 * W, bright), sequin);
            y += bright + 4;
            if (s.chance().happens(.4)) {
              s.fill(
                  Shapes.rectangle(-W, y, 2 * W, 7),
                  s.chance().pick(Dyes.BLACK_WOOL, Dyes.MADDER, Dyes.INDIGO));
              y += 11;
            }
          }
          var loops = new StringBuilder();
          for (double x = -W + 6; x < W; x += 11) {
            for (int row = 0; row < 2; row++) {
              loops
                  .append("M")
                  .append(numbers(x, H - 60 + row * 44))
                  .append("q")
                  .append(
                      numbers(
                          s.chance().jitter(6),
                          26,
                          s.chance().jitter(9),
                          s.chance().between(44, 66)));
            }
          }
          s.stroke(loops, "#fff", 4.5);
          s.stroke(loops, "#8d7c62", 1, .5);
        });
  }

  /** A carpet on the floor: shadow, fringe, woven edge, and the wool's own texture. */
  private static void laid(
      Sketch s, Colour ground, boolean fringed, double relief, Consumer<Sketch> field) {
    s.mostly(ground);
    var chance = s.chance();
    double turn = chance.pick(0.0, 0.0, -2.0, 3.0, -5.0, 90.0);
    s.group(
        "transform=\"translate(400 400) rotate(" + Shapes.number(turn) + ")\"",
        () -> {
          var outline = edge(chance);
          Studio.cast(s, outline, 16);
          if (fringed) {
            fringe(s, ground.lightness() > .55 ? ground : Dyes.WOOL);
          }
          s.clipped(
              outline,
              () -> {
                s.fill(outline, ground);
                field.accept(s);
                texture(s, outline, relief);
              });
        });
  }

  private static String edge(Chance chance) {
    double j = 5;
    return "M"
        + numbers(-W, -H)
        + "Q"
        + numbers(chance.jitter(150), -H + chance.jitter(j), W, -H)
        + "Q"
        + numbers(W + chance.jitter(j * 2), chance.jitter(200), W, H)
        + "Q"
        + numbers(chance.jitter(150), H + chance.jitter(j), -W, H)
        + "Q"
        + numbers(-W + chance.jitter(j * 2), chance.jitter(200), -W, -H)
        + "z";
  }

  private static void fringe(Sketch s, Colour wool) {
    var strands = new StringBuilder();
    for (int end = -1; end <= 1; end += 2) {
      for (double x = -W + 4; x < W; x += 9) {
        strands
            .append("M")
            .append(numbers(Math.rint(x), end * (H - 8)))
            .append("q")
            .append(
                numbers(
                    s.chance().jitter(5),
                    end * 18,
                    s.chance().jitter(9),
                    end * s.chance().between(26, 40)));
      }
    }
    s.stroke(strands, wool.darker(.3), 5, .8);
    s.stroke(strands, wool, 3);
  }

  /** Rows of knots or weft, uneven light on the pile. */
  static void texture(Sketch s, String outline, double relief) {
    var weave =
        s.pattern(
            relief,
            relief * 1.2,
            "",
            () -> {
              s.stroke(
                  "M0 "
                      + Shapes.number(relief * .2)
                      + "l"
                      + numbers(relief / 2, relief * .55)
                      + " "
                      + numbers(relief / 2, -relief * .55),
                  "#1c0f06",
                  relief * .16,
                  .3);
              s.stroke(
                  "M0 "
                      + Shapes.number(relief * .75)
                      + "l"
                      + numbers(relief / 2, relief * .45)
                      + " "
                      + numbers(relief / 2, -relief * .45),
                  "#fff",
                  relief * .12,
                  .22);
            });
    s.fill(outline, weave);
    var worn = s.glow("0 #fff .13", "1 #fff 0");
    var dense = s.glow("0 #1c0f06 .1", "1 #1c0f06 0");
    for (int i = 0; i < 5; i++) {
      s.fill(
          Shapes.ellipse(
              s.chance().jitter(W),
              s.chance().jitter(H),
              s.chance().between(90, 190),
              s.chance().between(40, 100)),
          i % 2 == 0 ? worn : dense);
    }
    s.stroke(outline, "#1c0f06", 7, .22);
  }

  private static void lattice(
      Sketch s,
      int across,
      int along,
      Colour line,
      double width,
      List<Colour> fillings,
      boolean nested) {
    double stepX = 2 * W / across;
    double stepY = 2 * H / along;
    var chance = s.chance();
    double[][] offset = new double[along + 1][across + 1];
    for (double[] row : offset) {
      for (int i = 0; i < row.length; i++) {
        row[i] = chance.jitter(stepX * .07);
      }
    }
    var rising = new StringBuilder();
    for (int j = 0; j < along; j++) {
      for (int flip = 0; flip < 2; flip++) {
        var points = new double[(2 * across + 1) * 2];
        for (int i = 0; i <= 2 * across; i++) {
          points[2 * i] = -W + i * stepX / 2 + offset[j][i / 2] * .6;
          double crest = i % 2 == flip ? 0 : 1;
          points[2 * i + 1] =
              -H + (j + .5 + (crest - .5) * 1.0) * stepY + offset[j + (crest > 0 ? 1 : 0)][i / 2];
        }
        rising.append(Shapes.line(points));
      }
    }
    Map<Colour, StringBuilder> filled = new LinkedHashMap<>();
    fillings.forEach(colour -> filled.put(colour, new StringBuilder()));
    var hearts = new StringBuilder();
    for (int j = 0; j < along; j++) {
      for (int i = 0; i < across; i++) {
        double x = Math.rint(-W + (i + .5) * stepX);
        double y = Math.rint(-H + (j + .5) * stepY);
        if (!fillings.isEmpty()) {
          var colour =
              fillings.get(Math.floorMod(i + 2 * j + chance.integer(0, 1), fillings.size()));
          filled
              .computeIfAbsent(colour, none -> new StringBuilder())
              .append(steppedLozenge(x, y, stepX * .34, stepY * .34));
          hearts.append(lozenge(x, y, stepX * .13, stepY * .13));
        }
        if (nested) {
          switch (chance.integer(0, 5)) {
            case 0 -> s.stroke(lozenge(x, y, stepX * .24, stepY * .24), line, width * .7);
            case 1 -> s.fill(lozenge(x, y, stepX * .1, stepY * .1), line);
            case 2 ->
                s.stroke(
                    Shapes.line(x - stepX * .12, y, x + stepX * .12, y)
                        + Shapes.line(x, y - stepY * .12, x, y + stepY * .12),
                    line,
                    width * .7);
            default -> {
              continue;
            }
          }
        }
      }
    }
    filled.forEach((colour, shapes) -> s.fill(shapes, colour));
    if (!hearts.isEmpty()) {
      s.fill(hearts, line);
    }
    s.group("stroke-linejoin=\"bevel\"", () -> s.stroke(rising, line, width));
    s.stroke(rising, line.lighter(.25), width * .3, .5);
  }

  private static void edgeTeeth(Sketch s, Colour line) {
    var teeth = new StringBuilder();
    for (double y = -H; y < H; y += 26) {
      teeth
          .append(Shapes.polygon(-W, y, -W + 17, y + 13, -W, y + 26))
          .append(Shapes.polygon(W, y, W - 17, y + 13, W, y + 26));
    }
    s.fill(teeth, line);
  }

  private static void nested(Sketch s, double x, double y, double size, List<Colour> colours) {
    for (double share = 1; share > .2; share -= .27) {
      s.fill(steppedLozenge(x, y, size * share, size * .78 * share), s.chance().pick(colours));
    }
  }

  /** A lozenge with the steps that knots make of a diagonal. */
  static String steppedLozenge(double x, double y, double halfWidth, double halfHeight) {
    int steps = (int) Math.max(2, Math.min(6, Math.rint(halfWidth / 7)));
    double w = halfWidth / steps;
    double h = halfHeight / steps;
    var path = new StringBuilder("M").append(numbers(x - w / 2, y - halfHeight));
    var right = "h" + Shapes.number(w);
    var left = "h" + Shapes.number(-w);
    var down = "v" + Shapes.number(h);
    var up = "v" + Shapes.number(-h);
    return path.append((right + down).repeat(steps))
        .append((down + left).repeat(steps))
        .append((up + left).repeat(steps - 1))
        .append(up)
        .append((up + right).repeat(steps - 1))
        .append("z")
        .toString();
  }

  private static String zigzag(
      Sketch s, double from, double to, double y, int teeth, double height) {
    var points = new double[(teeth * 2 + 1) * 2];
    for (int i = 0; i <= teeth * 2; i++) {
      points[2 * i] = from + (to - from) * i / (teeth * 2) + s.chance().jitter(3);
      points[2 * i + 1] = y + (i % 2 == 0 ? 0 : -height) + s.chance().jitter(3);
    }
    return Shapes.line(points);
  }

  private static String wobbly(Sketch s, double x, double y, double halfWidth, double halfHeight) {
    double j = Math.min(halfWidth, halfHeight) * .18;
    var c = s.chance();
    return Shapes.smooth(
        true,
        x - halfWidth + c.jitter(j),
        y - halfHeight + c.jitter(j),
        x + c.jitter(j),
        y - halfHeight + c.jitter(j),
        x + halfWidth + c.jitter(j),
        y - halfHeight + c.jitter(j),
        x + halfWidth + c.jitter(j),
        y + c.jitter(j),
        x + halfWidth + c.jitter(j),
        y + halfHeight + c.jitter(j),
        x + c.jitter(j),
        y + halfHeight + c.jitter(j),
        x - halfWidth + c.jitter(j),
        y + halfHeight + c.jitter(j),
        x - halfWidth + c.jitter(j),
        y + c.jitter(j));
  }

  /** One of the signs that weavers know: lozenge, comb, cross, eye, tree, hourglass. */
  static void sign(Sketch s, double x, double y, double size, Colour colour) {
    double w = Math.max(4, size * .15);
    switch (s.chance().integer(0, 6)) {
      case 0 -> {
        s.stroke(lozenge(x, y, size, size), colour, w);
        s.fill(
            lozenge(x, y, size * .4, size * .4),
            s.chance().pick(Dyes.SAFFRON, Dyes.MADDER, colour));
      }
      case 1 ->
          s.stroke(
              Shapes.line(x - size, y, x + size, y)
                  + Shapes.line(x, y - size, x, y + size)
                  + Shapes.line(x - size * .6, y - size * .6, x + size * .6, y + size * .6)
                  + Shapes.line(x + size * .6, y - size * .6, x - size * .6, y + size * .6),
              colour,
              w);
      case 2 -> {
        var comb = new StringBuilder(Shapes.line(x - size, y + size * .3, x + size, y + size * .3));
        for (int i = -2; i <= 2; i++) {
          comb.append(
              Shapes.line(x + i * size * .48, y + size * .3, x + i * size * .48, y - size * .6));
        }
        s.stroke(comb, colour, w);
      }
      case 3 -> {
        s.stroke(Shapes.line(x, y - size, x, y + size), colour, w);
        for (int i = 0; i < 3; i++) {
          double at = y - size * .7 + i * size * .6;
          s.stroke(
              Shapes.line(
                  x - size * .6, at - size * .3, x, at + size * .1, x + size * .6, at - size * .3),
              colour,
              w);
        }
      }
      case 4 ->
          s.fill(
              Shapes.polygon(
                  x - size, y - size, x + size, y - size, x - size, y + size, x + size, y + size),
              colour);
      case 5 -> {
        s.fill(Shapes.rectangle(x - size * .8, y - size * .8, size * 1.6, size * 1.6), colour);
        s.fill(
            lozenge(x, y, size * .7, size * .7),
            s.chance().pick(Dyes.IVORY, Dyes.SAFFRON, Dyes.ROSE));
      }
      default ->
          s.stroke(zigzag(s, x - size * 1.3, x + size * 1.3, y + size * .5, 3, size), colour, w);
    }
  }
}
