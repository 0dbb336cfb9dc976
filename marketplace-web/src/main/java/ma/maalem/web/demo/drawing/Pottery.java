package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;

/** Thrown, glazed and painted clay. */
final class Pottery {

  private static final Colour SLIP = Colour.of("#eef0ec");

  private Pottery() {}

  static void fes(Sketch s) {
    s.pale();
    painted(s, SLIP, List.of(Dyes.COBALT, Colour.of("#3c69b0"), Dyes.INDIGO));
  }

  static void fesPlate(Sketch s) {
    s.pale();
    plate(s, SLIP, List.of(Dyes.COBALT, Colour.of("#4a78bb"), Dyes.INDIGO, Dyes.COBALT));
  }

  static void safi(Sketch s) {
    s.pale();
    painted(
        s,
        Colour.of("#f0e7d2"),
        s.chance()
            .pick(
                List.of(Dyes.MINT, Dyes.SAFFRON, Dyes.MANGANESE),
                List.of(Dyes.COBALT, Dyes.HENNA, Dyes.MINT),
                List.of(Dyes.MANGANESE, Dyes.SAFFRON, Dyes.TURQUOISE)));
  }

  static void safiPlate(Sketch s) {
    plate(
        s,
        Colour.of("#f0e7d2"),
        s.chance()
            .pick(
                List.of(Dyes.MINT, Dyes.SAFFRON, Dyes.MANGANESE, Dyes.HENNA),
                List.of(Dyes.COBALT, Dyes.HENNA, Dyes.MINT, Dyes.SAFFRON),
                List.of(Dyes.TURQUOISE, Dyes.MANGANESE, Dyes.COBALT, Dyes.SAFFRON)));
  }

  static void tamegroutePlate(Sketch s) {
    var green = Colour.of("#2f6a48");
    plate(
        s,
        green,
        List.of(green.darker(.35), green.darker(.2), green.lighter(.2), Colour.of("#6f7f3a")));
  }

  private static void painted(Sketch s, Colour slip, List<Colour> colours) {
    s.mostly(colours.get(0));
    var body = vessel(s);
    body(s, body, slip, true, () -> bands(s, body, colours));
  }

  private static Lathe vessel(Sketch s) {
    int kind = s.chance().integer(0, 4);
    s.shows(List.of("bowl", "vase", "jar", "pot", "bottle").get(kind));
    double c = 400;
    return switch (kind) {
      case 0 -> new Lathe(c, .2, 330, 215, 370, 212, 440, 185, 520, 128, 580, 84, 600, 92, 622, 96);
      case 1 ->
          new Lathe(
              c, .16, 170, 66, 190, 60, 250, 58, 310, 116, 400, 168, 490, 160, 580, 104, 622, 86,
              640, 92);
      case 2 ->
          new Lathe(
              c, .16, 150, 92, 175, 74, 230, 70, 300, 130, 380, 172, 460, 158, 560, 96, 640, 104);
      case 3 ->
          new Lathe(
              c, .18, 250, 112, 270, 104, 300, 118, 380, 178, 470, 190, 560, 140, 616, 100, 634,
              104);
      default ->
          new Lathe(
              c, .15, 130, 54, 150, 46, 230, 44, 300, 84, 400, 132, 500, 138, 590, 100, 630, 86,
              646, 96);
    };
  }

  /** Shadow, body, ornament, shade, shine and mouth in that order. */
  static void body(Sketch s, Lathe lathe, Colour base, boolean glazed, Runnable ornament) {
    s.mostly(base);
    double foot = lathe.radius(lathe.bottom());
    Studio.shadow(
        s, lathe.axis(), lathe.bottom() + foot * lathe.tilt() * .8, foot * 1.35, foot * .42);
    s.fill(lathe.outline(), base);
    ornament.run();
    lathe.shade(s, glazed ? .9 : .8);
    if (glazed) {
      lathe.shine(
          s,
          lathe.top() + (lathe.bottom() - lathe.top()) * .25,
          lathe.top() + (lathe.bottom() - lathe.top()) * .62,
          .9);
    }
    lathe.mouth(s, base, Math.max(5, lathe.radius(lathe.top()) * .07));
  }

  /** Painted bands from rim to foot, each with its own figure. */
  static void bands(Sketch s, Lathe lathe, List<Colour> colours) {
    double height = lathe.top() + 10;
    int last = -1;
    while (height < lathe.bottom() - 34) {
      double room = lathe.bottom() - 20 - height;
      double band = Math.min(room, s.chance().pick(26.0, 52.0, 76.0, 104.0));
      int kind;
      do {
        kind = band < 30 ? s.chance().integer(0, 2) : s.chance().integer(3, 7);
      } while (kind == last && band >= 30);
      last = kind;
      band(s, lathe, kind, height + 5, height + band - 5, colours);
      s.stroke(lathe.ring(height + band) + lathe.ring(height + band + 4.5), colours.get(0), 2.6);
      height += band + 6;
    }
    s.fill(lathe.band(lathe.bottom() - 12, lathe.bottom()), colours.get(0));
    s.stroke(lathe.ring(lathe.top() + 4), colours.get(0), 6);
  }

  static void band(Sketch s, Lathe lathe, int kind, double from, double to, List<Colour> colours) {
    double middle = (from + to) / 2;
    double high = to - from;
    double radius = lathe.radius(middle);
    double step = Math.max(kind < 3 ? 10 : 17, Math.min(40, Math.toDegrees(high * .95 / radius)));
    var main = new StringBuilder();
    var second = new StringBuilder();
    var lines = new StringBuilder();
    for (double turn = -90 + step / 2; turn < 90; turn += step) {
      double half = step / 2;
      switch (kind) {
        case 0 -> main.append(lathe.dot(turn, middle, high * .32));
        case 1 -> main.append(lathe.wrap(turn - half, to, turn, from, turn + half, to));
        case 2 ->
            lines.append(
                lathe.wrap(turn - half, middle, turn, from, turn + half, middle, turn, to));
        case 3 -> {
          main.append(lathe.wrap(turn - half, middle, turn, from, turn + half, middle, turn, to));
          second.append(
              lathe.wrap(
                  turn - half * .55,
                  middle,
                  turn,
                  middle - high * .27,
                  turn + half * .55,
                  middle,
                  turn,
                  middle + high * .27));
        }
        case 4 -> {
          // leaves about a stem
          for (int side = -1; side <= 1; side += 2) {
            main.append("M")
                .append(
                    numbers(lathe.x(turn, middle + high * .45), lathe.y(turn, middle + high * .45)))
                .append("Q")
                .append(
                    numbers(
                        lathe.x(turn + side * half * 1.1, middle),
                        lathe.y(turn + side * half * 1.1, middle),
                        lathe.x(turn + side * half * .5, from),
                        lathe.y(turn + side * half * .5, from)))
                .append("Q")
                .append(
                    numbers(
                        lathe.x(turn + side * half * .1, middle - high * .1),
                        lathe.y(turn, middle - high * .1),
                        lathe.x(turn, middle + high * .45),
                        lathe.y(turn, middle + high * .45)))
                .append("z");
          }
          second.append(lathe.dot(turn, from + high * .16, high * .1));
        }
        case 5 -> {
          // scales
          for (int row = 0; row < 2; row++) {
            double y = from + high * (row + .95) / 2;
            double at = turn + (row % 2 == 0 ? 0 : half);
            main.append("M")
                .append(numbers(lathe.x(at - half, y), lathe.y(at - half, y)))
                .append("Q")
                .append(
                    numbers(
                        lathe.x(at, y - high * .62),
                        lathe.y(at, y - high * .62),
                        lathe.x(at + half, y),
                        lathe.y(at + half, y)))
                .append("Q")
                .append(
                    numbers(
                        lathe.x(at, y - high * .36),
                        lathe.y(at, y - high * .36),
                        lathe.x(at - half, y),
                        lathe.y(at - half, y)))
                .append("z");
            second.append(lathe.dot(at, y - high * .1, high * .045));
          }
        }
        case 6 -> {
          // eightfold flowers
          double spread = half * .9;
          var petals = new double[32];
          for (int point = 0; point < 16; point++) {
            double share = point % 2 == 0 ? 1 : .45;
            petals[2 * point] = turn + spread * share * cos(point * 22.5);
            petals[2 * point + 1] = middle + high * .48 * share * sin(point * 22.5);
          }
          main.append(lathe.wrap(petals));
          second.append(lathe.dot(turn, middle, high * .14));
        }
        default -> {
          // crossed bands with dots in the gaps
          lines.append(
              lathe.wrap(turn - half, from, turn + half, to, turn + half, from, turn - half, to));
          main.append(lathe.dot(turn, from + high * .2, high * .08))
              .append(lathe.dot(turn, to - high * .2, high * .08));
          second.append(
              lathe.wrap(
                  turn - half * .35,
                  middle,
                  turn,
                  middle - high * .2,
                  turn + half * .35,
                  middle,
                  turn,
                  middle + high * .2));
        }
      }
    }
    if (!main.isEmpty()) {
      s.fill(main, colours.get(0));
    }
    if (!second.isEmpty()) {
      s.fill(second, kind == 3 ? SLIP : colours.get(1 % colours.size()));
      if (kind == 3) {
        s.stroke(second, colours.get(2 % colours.size()), 2);
      }
    }
    if (!lines.isEmpty()) {
      s.stroke(lines, colours.get(0), Math.max(2, high * .05));
    }
  }

  /** A plate seen from above, painted in rings about an eightfold or twelvefold star. */
  static void plate(Sketch s, Colour slip, List<Colour> colours) {
    s.shows("plate");
    s.mostly(slip.lightness() > .7 ? colours.get(0) : slip);
    var chance = s.chance();
    double r = 296;
    var rim = Shapes.circle(400, 400, r);
    Studio.cast(s, rim, 30);
    s.fill(rim, slip);
    int n = chance.pick(8, 12, 16);
    var a = colours.get(0);
    var b = colours.get(1);
    var c = colours.get(2);
    ringOf(s, n * 3, r - 6, r - 40, a, b, chance.integer(0, 2));
    s.stroke(Shapes.circle(400, 400, r - 3), a, 6);
    s.stroke(Shapes.circle(400, 400, r - 44) + Shapes.circle(400, 400, r - 50), a, 3);
    ringOf(s, n, r - 52, r - 130, a, b, chance.integer(3, 5));
    s.stroke(Shapes.circle(400, 400, r - 132), c, 4);
    ringOf(s, n * 2, r - 134, r - 160, c, colours.get(3 % colours.size()), chance.integer(0, 2));
    s.stroke(Shapes.circle(400, 400, r - 162), a, 3);
    double in = r - 166;
    // the star: chords {n/3} with the kites between them
    double k = n == 8 ? 3 : n == 12 ? 4 : 6;
    double d = in * cos(180 * k / n);
    var lines = new StringBuilder();
    for (int i = 0; i < n; i++) {
      double at = 360.0 * i / n;
      lines.append(
          Shapes.line(
              400 + in * cos(at),
              400 + in * sin(at),
              400 + in * cos(at + 360 * k / n),
              400 + in * sin(at + 360 * k / n)));
    }
    s.fill(Shapes.star(400, 400, n, in, d / cos(180 * (k - 1) / n), 0), b);
    s.fill(
        Shapes.star(400, 400, n, d / cos(180 * (k - 1) / n), d / cos(180 * (k - 2) / n), 180.0 / n),
        a);
    s.stroke(lines, slip, 3);
    s.fill(Shapes.circle(400, 400, d * .8), slip);
    s.fill(Shapes.star(400, 400, n, d * .72, d * .3, 0), c);
    // the well, the glaze and its light
    s.stroke(
        Shapes.circle(400, 400, r - 78),
        s.linear(200, 200, 600, 600, "0 #160b04 .35", ".5 #160b04 .05", "1 #fff .5"),
        16,
        .6);
    s.fill(rim, s.radial(330, 310, 380, "0 #fff .22", ".5 #fff 0", "1 #160b04 .3"));
    s.fill("M170 330Q210 190 350 160Q250 220 215 350Q190 370 170 330z", "#fff", .42);
    s.fill(Shapes.ellipse(560, 590, 50, 14), "#fff", .12);
    s.stroke(Shapes.circle(400, 400, r - 1), "#fff", 2, .5);
  }

  private static void ringOf(
      Sketch s, int count, double outer, double inner, Colour a, Colour b, int kind) {
    double half = 180.0 / count;
    double middle = (outer + inner) / 2;
    double high = outer - inner;
    double wide = StrictMath.PI * middle / count;
    double o = 400 - outer;
    s.rosette(
        count,
        400,
        400,
        () -> {
          switch (kind) {
            case 0 ->
                s.fill(Shapes.polygon(400 - wide, 400 - inner, 400, o, 400 + wide, 400 - inner), a);
            case 1 -> {
              s.fill(Shapes.lozenge(400, 400 - middle, wide, high / 2), a);
              s.fill(
                  Shapes.circle(
                      400 + (outer) * sin(half) * .97, 400 - outer * cos(half) * .97, high * .12),
                  b);
            }
            case 2 ->
                s.fill(
                    "M"
                        + numbers(400 - wide, 400 - inner)
                        + "Q"
                        + numbers(400, o - high * .6, 400 + wide, 400 - inner)
                        + "Q"
                        + numbers(400, o + high * .4, 400 - wide, 400 - inner)
                        + "z",
                    a);
            case 3 -> {
              s.fill(
                  "M"
                      + numbers(400, 400 - inner)
                      + "C"
                      + numbers(400 - wide * 1.4, 400 - middle, 400 - wide, o, 400, o)
                      + "C"
                      + numbers(400 + wide, o, 400 + wide * 1.4, 400 - middle, 400, 400 - inner)
                      + "z",
                  a);
              s.fill(
                  "M"
                      + numbers(400, 400 - inner - high * .16)
                      + "C"
                      + numbers(
                          400 - wide * .8,
                          400 - middle,
                          400 - wide * .6,
                          o + high * .12,
                          400,
                          o + high * .12)
                      + "C"
                      + numbers(
                          400 + wide * .6,
                          o + high * .12,
                          400 + wide * .8,
                          400 - middle,
                          400,
                          400 - inner - high * .16)
                      + "z",
                  SLIP);
              s.fill(Shapes.lozenge(400, 400 - middle - high * .08, wide * .28, high * .24), b);
            }
            case 4 -> {
              s.fill(Shapes.lozenge(400, 400 - middle, wide * .92, high / 2), a);
              s.fill(Shapes.lozenge(400, 400 - middle, wide * .6, high * .33), SLIP);
              s.fill(Shapes.lozenge(400, 400 - middle, wide * .32, high * .18), b);
            }
            default -> {
              var leaves = new StringBuilder();
              for (int side = -1; side <= 1; side += 2) {
                leaves
                    .append("M")
                    .append(numbers(400, 400 - inner))
                    .append("q")
                    .append(numbers(side * wide * .9, -high * .3, side * wide * .55, -high * .75))
                    .append("q")
                    .append(numbers(-side * wide * .5, high * .3, -side * wide * .55, high * .75))
                    .append("z");
              }
              s.fill(leaves, a);
              s.fill(Shapes.circle(400, o + high * .16, high * .09), b);
            }
          }
        });
  }

  /** The cooking pot: a flat dish and its tall cone. */
  static void tagine(Sketch s) {
    var chance = s.chance();
    boolean glazed = chance.happens(.6);
    var base =
        glazed
            ? chance.pick(
                Dyes.TERRACOTTA, Dyes.COBALT, SLIP, Dyes.SAFFRON, Dyes.BOTTLE, Dyes.TURQUOISE)
            : Dyes.TERRACOTTA;
    if (base.lightness() > .8) {
      s.pale();
    }
    var dish = new Lathe(400, .2, 500, 262, 520, 262, 560, 232, 610, 150, 624, 148);
    var cone =
        new Lathe(
            400, .2, 150, 34, 176, 46, 196, 30, 230, 36, 300, 84, 400, 158, 480, 214, 506, 224);
    body(
        s,
        dish,
        base,
        glazed,
        () -> {
          if (glazed) {
            s.stroke(dish.ring(530), base.lightness() > .5 ? Dyes.COBALT : Dyes.IVORY, 4);
          }
        });
    s.fill(Shapes.ellipse(400, 504, 236, 46), "#160b04", .4);
    s.fill(cone.outline(), base);
    var line = base.lightness() > .5 ? Dyes.COBALT : Dyes.IVORY;
    var colours =
        List.of(line, base.lightness() > .5 ? Dyes.SAFFRON : Dyes.SAFFRON, Dyes.MANGANESE);
    if (glazed) {
      band(s, cone, chance.integer(3, 6), 410, 486, colours);
      s.stroke(cone.ring(402) + cone.ring(396) + cone.ring(492), line, 3);
      band(s, cone, chance.integer(0, 2), 330, 356, colours);
      s.stroke(cone.ring(322) + cone.ring(362), line, 3);
      s.fill(cone.band(152, 186), line);
    } else {
      s.stroke(
          cone.ring(300) + cone.ring(308) + cone.ring(420) + cone.ring(430) + cone.ring(470),
          base.darker(.3),
          2.5,
          .7);
      s.stroke(dish.ring(526) + dish.ring(534), base.darker(.3), 2.5, .7);
    }
    cone.shade(s, .85);
    if (glazed) {
      cone.shine(s, 250, 450, .7);
    }
    s.fill(Shapes.ellipse(400, 151, 34, 8), base.lighter(.3));
  }

  /** Bowls and jars of plain or lightly striped clay. */
  static void sale(Sketch s) {
    var lathe = vessel(s);
    var base = s.chance().pick(Colour.of("#e4cfae"), Dyes.TERRACOTTA, Colour.of("#d9dccb"));
    var line = s.chance().pick(Dyes.WALNUT, Dyes.COBALT, Dyes.BRICK, Dyes.IVORY);
    body(
        s,
        lathe,
        base,
        base.lightness() > .7,
        () -> {
          double y = lathe.top() + 24;
          while (y < lathe.bottom() - 20) {
            s.stroke(lathe.ring(y), line, s.chance().pick(3.0, 5.0, 9.0), .85);
            y += s.chance().pick(9.0, 14.0, 40.0, 60.0);
          }
        });
  }

  /** Tamegroute's green: glaze that ran, pooled and burned. */
  static void tamegroute(Sketch s) {
    var chance = s.chance();
    boolean candlestick = chance.happens(.35);
    if (candlestick) {
      s.shows("candlestick");
    }
    var lathe =
        candlestick
            ? new Lathe(
                400, .18, 190, 70, 206, 74, 220, 36, 300, 30, 380, 44, 420, 30, 520, 36, 580, 110,
                622, 140, 634, 142)
            : vessel(s);
    var green =
        chance.pick(
            Colour.of("#2f6a48"), Colour.of("#3d7a3f"), Colour.of("#1f5747"), Colour.of("#5b7d35"));
    body(
        s,
        lathe,
        green,
        true,
        () -> {
          s.clipped(
              lathe.outline(),
              () -> {
                for (int i = 0; i < 9; i++) {
                  double turn = chance.between(-85, 85);
                  double from = chance.between(lathe.top(), lathe.bottom() - 80);
                  double length = chance.between(40, 150);
                  double wide = chance.between(8, 26);
                  s.fill(
                      Shapes.smooth(
                          true,
                          lathe.x(turn, from) - wide,
                          from,
                          lathe.x(turn, from) + wide,
                          from,
                          lathe.x(turn, from + length) + wide * .5,
                          from + length,
                          lathe.x(turn, from + length),
                          from + length + wide,
                          lathe.x(turn, from + length) - wide * .5,
                          from + length),
                      i % 3 == 0 ? green.lighter(.28) : green.darker(.25),
                      .45);
                }
                for (int i = 0; i < 14; i++) {
                  s.fill(
                      Shapes.circle(
                          chance.between(220, 580),
                          chance.between(lathe.top(), lathe.bottom()),
                          chance.between(1.5, 4)),
                      chance.pick(Dyes.MANGANESE, Dyes.CLAY),
                      .7);
                }
                s.stroke(lathe.ring(lathe.bottom() - 4), Dyes.TERRACOTTA, 12);
                s.stroke(lathe.ring(lathe.top() + 3), Colour.of("#7a5a34"), 5, .8);
              });
        });
  }

  /** The women's pottery of the Rif: hand-built, painted with mineral slips. */
  static void rif(Sketch s) {
    var chance = s.chance();
    var lathe = vessel(s);
    var clay = chance.pick(Colour.of("#d8b283"), Colour.of("#e2c49a"), Colour.of("#c98e5d"));
    var paint = List.of(Colour.of("#4a2b1c"), Colour.of("#8a3f22"), Colour.of("#e9d9bb"));
    body(
        s,
        lathe,
        clay,
        false,
        () -> {
          double y = lathe.top() + 12;
          while (y < lathe.bottom() - 50) {
            double h = chance.pick(34.0, 56.0, 70.0);
            band(
                s,
                lathe,
                chance.pick(1, 2, 2, 7, 7, 3),
                y + 4,
                Math.min(lathe.bottom() - 14, y + h) - 4,
                paint);
            s.stroke(lathe.ring(y + h), paint.get(0), 4);
            y += h + 14;
          }
        });
    if (lathe.radius(lathe.top()) < 100) {
      handles(s, lathe, clay);
    }
  }

  /** Tafilalet's water jugs: bare clay, one handle or two. */
  static void filali(Sketch s) {
    var clay = s.chance().pick(Colour.of("#cfa074"), Colour.of("#dcb893"), Colour.of("#b97c52"));
    boolean jug = s.chance().happens(.5);
    s.shows(jug ? "jug" : "jar");
    var lathe =
        jug
            ? new Lathe(
                400, .15, 150, 62, 166, 56, 250, 50, 310, 96, 410, 158, 500, 156, 580, 110, 636, 84)
            : new Lathe(
                400, .17, 230, 84, 246, 78, 290, 84, 370, 160, 460, 186, 550, 148, 622, 96, 636,
                96);
    handles(s, lathe, clay);
    body(
        s,
        lathe,
        clay,
        false,
        () -> {
          for (double y = lathe.top() + 40; y < lathe.bottom(); y += s.chance().between(8, 22)) {
            s.stroke(lathe.ring(y), clay.darker(.4), 1.2, .35);
          }
          band(
              s,
              lathe,
              s.chance().pick(1, 2),
              lathe.top() + (lathe.bottom() - lathe.top()) * .42,
              lathe.top() + (lathe.bottom() - lathe.top()) * .49,
              List.of(clay.darker(.35), clay.darker(.35), clay));
        });
  }

  private static void handles(Sketch s, Lathe lathe, Colour clay) {
    double top = lathe.top() + 30;
    double low = lathe.top() + (lathe.bottom() - lathe.top()) * .38;
    for (int side = -1; side <= 1; side += 2) {
      double x1 = 400 + side * (lathe.radius(top) - 6);
      double x2 = 400 + side * (lathe.radius(low) - 8);
      var curve =
          "M"
              + numbers(x1, top)
              + "C"
              + numbers(x1 + side * 90, top - 20, x2 + side * 56, low - 60, x2, low);
      s.stroke(curve, clay.darker(.35), 26);
      s.stroke(curve, side < 0 ? clay.lighter(.12) : clay.darker(.12), 19);
      s.stroke(curve, "#fff", 4, .2);
    }
  }

  /** A great jar for water, oil or a lemon tree. */
  static void khabia(Sketch s) {
    var clay = s.chance().pick(Dyes.TERRACOTTA, Colour.of("#c98a5b"), Colour.of("#a85c3b"));
    var lathe =
        new Lathe(
            400, .17, 140, 106, 158, 112, 176, 92, 210, 96, 290, 178, 380, 206, 480, 184, 580, 124,
            646, 98);
    body(
        s,
        lathe,
        clay,
        false,
        () -> {
          for (double y = 230; y < 640; y += s.chance().between(14, 44)) {
            s.stroke(lathe.ring(y), clay.darker(.35), 1.6, .4);
          }
          s.stroke(lathe.ring(300) + lathe.ring(420), clay.darker(.25), 9, .8);
          s.stroke(lathe.ring(297) + lathe.ring(417), clay.lighter(.3), 2.5, .7);
          for (double turn = -80; turn < 90; turn += 20) {
            s.fill(lathe.dot(turn, 360, 9), clay.darker(.3), .6);
            s.fill(lathe.dot(turn, 357, 7), clay.lighter(.15), .7);
          }
          s.clipped(
              lathe.outline(),
              () -> {
                for (int i = 0; i < 6; i++) {
                  s.fill(
                      Shapes.ellipse(
                          s.chance().between(230, 570),
                          s.chance().between(250, 640),
                          s.chance().between(30, 90),
                          s.chance().between(14, 40)),
                      s.glow("0 #f3e6d0 .35", "1 #f3e6d0 0"));
                }
              });
        });
  }

  /** Meknes: relief carved through the slip. */
  static void carved(Sketch s) {
    s.pale();
    var lathe = vessel(s);
    var slip = s.chance().pick(Colour.of("#e9e2cf"), Colour.of("#d3d9c8"), Colour.of("#e7d0ae"));
    var dark = slip.darker(.42);
    body(
        s,
        lathe,
        slip,
        false,
        () -> {
          bands(s, lathe, List.of(dark, slip.darker(.25), dark));
          s.group(
              "transform=\"translate(-2 -2.5)\"",
              () -> s.stroke(lathe.ring(lathe.top() + 60), slip.lighter(.6), 2));
        });
  }
}
