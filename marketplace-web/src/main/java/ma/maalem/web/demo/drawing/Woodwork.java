package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;
import java.util.Locale;

/** Cedar, thuya, walnut and lemonwood: turned, carved, inlaid, painted. */
final class Woodwork {

  private Woodwork() {}

  /** Grain lines running across a board, kept inside it by the caller. */
  static void grain(
      Sketch s, double x, double y, double width, double height, Colour wood, int lines) {
    var dark = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      double at = y + height * (i + s.chance().between(.1, .9)) / lines;
      dark.append("M")
          .append(numbers(x, at))
          .append("q")
          .append(numbers(width * .25, s.chance().jitter(12), width * .5, s.chance().jitter(5)))
          .append("t")
          .append(numbers(width * .5, s.chance().jitter(6)));
    }
    s.stroke(dark, wood.darker(.5), 1.6, .3);
  }

  private static void burl(Sketch s, double x, double y, double width, double height, Colour wood) {
    var rings = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      double cx = x + s.chance().between(0, width);
      double cy = y + s.chance().between(0, height);
      double r = s.chance().between(4, 10);
      rings
          .append(Shapes.circle(cx, cy, r))
          .append(Shapes.ellipse(cx, cy, r * 2.1, r * 1.6))
          .append(Shapes.ellipse(cx + 2, cy, r * 3.4, r * 2.3));
    }
    s.stroke(rings, wood.darker(.55), 1.5, .32);
    s.fill(
        Shapes.rectangle(x, y, width, height),
        s.linear(
            x,
            y,
            x + width,
            y + height,
            "0 " + wood.lighter(.3) + " .35",
            ".5 " + wood + " 0",
            "1 " + wood.darker(.4) + " .4"));
  }

  /** A box in parallel view: front, side and an inlaid lid. */
  private static void box(Sketch s, Colour wood, double height, Runnable lid, Runnable front) {
    double left = 150;
    double right = 550;
    double y = 430;
    double dx = 110;
    double dy = 130;
    Studio.shadow(s, 420, y + height + 4, 300, 46);
    var side =
        Shapes.polygon(
            right, y, right + dx, y - dy, right + dx, y - dy + height, right, y + height);
    var frontFace = Shapes.rectangle(left, y, right - left, height);
    s.fill(side, wood.darker(.42));
    s.fill(
        frontFace,
        s.linear(left, y, right, y + height, "0 " + wood.lighter(.12), "1 " + wood.darker(.2)));
    s.clipped(frontFace, front);
    var top = Shapes.polygon(left, y, left + dx, y - dy, right + dx, y - dy, right, y);
    s.fill(top, wood.lighter(.1));
    s.clipped(
        top,
        () ->
            s.group(
                "transform=\"matrix(1 0 "
                    + fraction(-dx / dy)
                    + " 1 "
                    + numbers(left + dx, y - dy)
                    + ")\"",
                () -> s.group("transform=\"scale(1 " + fraction(dy / 260) + ")\"", lid)));
    s.fill(
        top,
        s.linear(
            left,
            y,
            right + dx,
            y - dy,
            "0 #fff .05",
            ".45 #fff .3",
            ".6 #fff .05",
            "1 #160b04 .15"));
    s.stroke(
        Shapes.line(
            left, y + height * .28, right, y + height * .28, right + dx, y - dy + height * .28),
        wood.darker(.65),
        3);
    s.stroke(Shapes.line(left, y + height * .3, right, y + height * .3), wood.lighter(.4), 1.5, .6);
    s.stroke(frontFace + top + side, wood.darker(.6), 2, .6);
    s.fill(
        Shapes.rounded(334, y + height * .18, 32, 40, 5),
        s.down("0 " + Dyes.BRASS.lighter(.5), "1 " + Dyes.BRASS.darker(.4)));
    s.fill(Shapes.circle(350, y + height * .18 + 18, 4), Dyes.MANGANESE);
  }

  private static String fraction(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static void thuya(Sketch s) {
    var wood = Dyes.THUYA;
    box(
        s,
        wood,
        170,
        () -> {
          burl(s, 0, 0, 400, 260, wood);
          s.stroke(Shapes.rectangle(16, 14, 368, 232), Dyes.LEMONWOOD, 5);
          s.stroke(Shapes.rectangle(24, 22, 352, 216), Dyes.MANGANESE, 3);
          inlayStar(
              s,
              200,
              130,
              92,
              List.of(
                  Dyes.LEMONWOOD, Dyes.MANGANESE, Dyes.THUYA.lighter(.3), Colour.of("#f2ede2")));
          for (double x : new double[] {56, 344}) {
            for (double y : new double[] {50, 210}) {
              s.fill(Shapes.star(x, y, 8, 22, 13, 0), Dyes.LEMONWOOD);
              s.fill(Shapes.star(x, y, 8, 11, 7, 0), Colour.of("#f2ede2"));
            }
          }
        },
        () -> {
          burl(s, 150, 430, 400, 170, wood);
          s.stroke(Shapes.rectangle(164, 490, 372, 96), Dyes.LEMONWOOD, 4);
          s.stroke(Shapes.rectangle(171, 497, 358, 82), Dyes.MANGANESE, 2.5);
        });
  }

  static void fesInlay(Sketch s) {
    var wood = s.chance().pick(Dyes.CEDAR, Dyes.WALNUT);
    var bone = Colour.of("#efe6d2");
    box(
        s,
        wood,
        190,
        () -> {
          var mosaic =
              s.pattern(
                  40,
                  40,
                  "",
                  () -> {
                    s.fill("M0 0h40v40h-40z", wood.darker(.3));
                    s.fill(Shapes.star(20, 20, 8, 19, 12, 0), bone);
                    s.fill(Shapes.star(20, 20, 8, 11, 7, 0), Dyes.BOTTLE);
                    s.fill(
                        Shapes.lozenge(0, 0, 8, 8)
                            + Shapes.lozenge(40, 0, 8, 8)
                            + Shapes.lozenge(0, 40, 8, 8)
                            + Shapes.lozenge(40, 40, 8, 8),
                        Dyes.LEMONWOOD);
                  });
          s.fill(Shapes.rectangle(20, 20, 360, 220), mosaic);
          s.stroke(Shapes.rectangle(20, 20, 360, 220), bone, 5);
          s.stroke(Shapes.rectangle(10, 10, 380, 240), Dyes.MANGANESE, 4);
        },
        () -> {
          grain(s, 150, 430, 400, 190, wood, 12);
          var chain = new StringBuilder();
          for (double x = 172; x < 540; x += 26) {
            chain.append(Shapes.lozenge(x, 470, 12, 9)).append(Shapes.lozenge(x, 600, 12, 9));
          }
          s.fill(chain, bone);
          for (double x : new double[] {240, 350, 460}) {
            s.fill(Shapes.star(x, 536, 8, 40, 26, 0), bone);
            s.fill(Shapes.star(x, 536, 8, 30, 19, 22.5), wood.darker(.4));
            s.fill(Shapes.star(x, 536, 8, 18, 11, 0), Dyes.LEMONWOOD);
          }
        });
  }

  static void boneBox(Sketch s) {
    var bone = Colour.of("#efe6d0");
    s.pale();
    box(
        s,
        bone,
        160,
        () -> plaques(s, 0, 0, 400, 260, bone),
        () -> plaques(s, 150, 430, 400, 160, bone));
  }

  private static void plaques(
      Sketch s, double x, double y, double width, double height, Colour bone) {
    var henna = s.chance().pick(Dyes.HENNA, Dyes.WALNUT, Dyes.BRICK);
    var tiles =
        s.pattern(
            80,
            40,
            "translate(" + numbers(x, y) + ")",
            () -> {
              s.fill("M0 0h80v40h-80z", bone);
              s.fill("M0 0h40v40h-40z", bone.darker(.07));
              s.stroke("M0 0h80M40 0v40M0 0v40", Dyes.BRASS.darker(.2), 3);
              s.stroke(Shapes.lozenge(20, 20, 14, 14) + Shapes.circle(60, 20, 12), henna, 2);
              s.fill(Shapes.circle(20, 20, 4) + Shapes.star(60, 20, 6, 9, 4, 0), henna);
            });
    s.fill(Shapes.rectangle(x, y, width, height), tiles);
  }

  private static void inlayStar(Sketch s, double x, double y, double r, List<Colour> colours) {
    var pieces = new Tesserae(s.chance());
    Zellige.star(pieces, x, y, r, 12, colours);
    pieces.set(s, Dyes.MANGANESE, 1);
  }

  /** A carved cedar panel: a star framed by leaves, in relief. */
  static void cedar(Sketch s) {
    panel(s, Dyes.CEDAR, 150, 120, 500, 560);
    relief(
        s,
        Dyes.CEDAR,
        () -> {
          var figure =
              new StringBuilder(Shapes.star(400, 400, 8, 150, 112, 0))
                  .append(Shapes.star(400, 400, 8, 92, 70, 22.5))
                  .append(Shapes.star(400, 400, 16, 52, 30, 0));
          s.stroke(figure, "currentColor", 12);
          s.rosette(8, 400, 400, () -> s.fill(leaf(400, 255, 34, 62), "currentColor"));
          for (double[] corner : new double[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
            s.fill(
                arabesque(400 + corner[0] * 168, 400 + corner[1] * 196, corner[0], corner[1], 1),
                "currentColor");
          }
        });
    border(s, Dyes.CEDAR, 150, 120, 500, 560);
  }

  private static void panel(
      Sketch s, Colour wood, double x, double y, double width, double height) {
    var board = Shapes.rectangle(x, y, width, height);
    Studio.cast(s, board, 26);
    s.fill(
        board,
        s.linear(x, y, x + width, y + height, "0 " + wood.lighter(.18), "1 " + wood.darker(.25)));
    s.clipped(board, () -> s.turned(90, 400, 400, () -> grain(s, 100, 120, 600, 560, wood, 34)));
  }

  private static void border(
      Sketch s, Colour wood, double x, double y, double width, double height) {
    s.stroke(Shapes.rectangle(x + 13, y + 13, width - 26, height - 26), wood.darker(.25), 26);
    s.stroke(Shapes.rectangle(x + 3, y + 3, width - 6, height - 6), wood.lighter(.35), 3, .6);
    s.stroke(Shapes.rectangle(x + 27, y + 27, width - 54, height - 54), wood.darker(.6), 4, .7);
    s.stroke(Shapes.rectangle(x + 29, y + 30, width - 58, height - 58), wood.lighter(.4), 2, .5);
  }

  /** The same figure three times: shade below, light above, the wood itself between. */
  static void relief(Sketch s, Colour material, Runnable figure) {
    var shape = s.symbol(figure);
    s.group(
        "color=\"" + material.darker(.62) + "\" opacity=\".75\"",
        () -> s.use(shape, "translate(3 4)"));
    s.group(
        "color=\"" + material.lighter(.6) + "\" opacity=\".8\"",
        () -> s.use(shape, "translate(-2 -2.5)"));
    s.group("color=\"" + material.lighter(.12) + "\"", () -> s.use(shape, ""));
  }

  static String leaf(double x, double y, double halfWidth, double halfHeight) {
    return "M"
        + numbers(x, y + halfHeight)
        + "C"
        + numbers(
            x - halfWidth * 1.4,
            y + halfHeight * .3,
            x - halfWidth,
            y - halfHeight * .4,
            x,
            y - halfHeight)
        + "C"
        + numbers(
            x + halfWidth,
            y - halfHeight * .4,
            x + halfWidth * 1.4,
            y + halfHeight * .3,
            x,
            y + halfHeight)
        + "z";
  }

  /** A corner of leaves and tendrils growing from (x, y) towards the middle. */
  static String arabesque(double x, double y, double dx, double dy, double size) {
    double a = 52 * size;
    return "M"
        + numbers(x, y)
        + "q"
        + numbers(-dx * a * .2, -dy * a, -dx * a, -dy * a * 1.1)
        + "q"
        + numbers(dx * a * .2, dy * a * .5, dx * a, dy * a * 1.1)
        + "z"
        + "M"
        + numbers(x, y)
        + "q"
        + numbers(-dx * a, -dy * a * .1, -dx * a * 1.3, dy * a * .6)
        + "q"
        + numbers(dx * a * .8, dy * a * .1, dx * a * 1.3, -dy * a * .6)
        + "z"
        + "M"
        + numbers(x, y)
        + "q"
        + numbers(dx * a * .1, -dy * a, dx * a * .5, -dy * a * 1.5)
        + "q"
        + numbers(dx * a * .1, dy * a * .9, -dx * a * .5, dy * a * 1.5)
        + "z"
        + Shapes.circle(x + dx * a * .15, y + dy * a * .5, a * .14)
        + Shapes.circle(x - dx * a * .9, y - dy * a * .25, a * .1);
  }

  /** Zouaq: cedar painted with flowers and an interlacing star. */
  static void zouaq(Sketch s) {
    var chance = s.chance();
    var ground = chance.pick(Dyes.MADDER, Dyes.BOTTLE, Dyes.INDIGO, Dyes.HENNA);
    s.mostly(ground);
    var second = chance.pick(Dyes.SAFFRON, Dyes.IVORY, Dyes.SKY);
    panel(s, Dyes.CEDAR, 130, 130, 540, 540);
    s.fill(Shapes.rectangle(160, 160, 480, 480), ground);
    s.stroke(Shapes.rectangle(172, 172, 456, 456), second, 4);
    var pieces = new Tesserae(chance);
    Zellige.star(
        pieces,
        400,
        400,
        168,
        chance.pick(12, 16),
        List.of(chance.pick(Dyes.BOTTLE, Dyes.COBALT), Dyes.MADDER, Dyes.SAFFRON, Dyes.MANGANESE));
    s.fill(Shapes.circle(400, 400, 180), Dyes.IVORY);
    pieces.set(s, Dyes.SAFFRON, 2.5);
    for (double[] corner : new double[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
      double x = 400 + corner[0] * 172;
      double y = 400 + corner[1] * 172;
      s.fill(arabesque(x + corner[0] * 10, y + corner[1] * 10, corner[0], corner[1], 1.5), second);
      flower(s, x, y, 27, Dyes.ROSE, Dyes.SAFFRON);
    }
    for (int i = 0; i < 4; i++) {
      double x = 400 + 206 * cos(90 * i);
      double y = 400 + 206 * sin(90 * i);
      flower(s, x, y, 20, second, Dyes.MADDER);
    }
    border(s, Dyes.CEDAR, 130, 130, 540, 540);
  }

  static void flower(Sketch s, double x, double y, double r, Colour petals, Colour heart) {
    var path = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      path.append(Shapes.circle(x + r * .62 * cos(i * 45), y + r * .62 * sin(i * 45), r * .36));
    }
    s.fill(path, petals);
    s.fill(Shapes.circle(x, y, r * .4), heart);
  }

  /** A mashrabiya screen: turned spindles in a lattice, light behind. */
  static void mashrabiya(Sketch s) {
    var wood = s.chance().pick(Dyes.CEDAR, Dyes.WALNUT, Dyes.THUYA);
    s.fill(
        Shapes.rectangle(160, 90, 480, 620), s.linear(160, 90, 640, 710, "0 #fff5d8", "1 #e8cf9a"));
    boolean diagonal = s.chance().happens(.5);
    var lattice =
        s.pattern(
            48,
            48,
            diagonal ? "rotate(45)" : "",
            () -> {
              s.fill(
                  Shapes.rounded(21, 0, 6, 48, 3) + Shapes.rounded(0, 21, 48, 6, 3),
                  wood.darker(.25));
              s.fill(
                  Shapes.circle(24, 24, 11),
                  s.glowAt(.35, .3, .7, "0 " + wood.lighter(.45), "1 " + wood.darker(.4)));
              s.fill(
                  Shapes.ellipse(0, 24, 9, 6)
                      + Shapes.ellipse(48, 24, 9, 6)
                      + Shapes.ellipse(24, 0, 6, 9)
                      + Shapes.ellipse(24, 48, 6, 9),
                  wood);
              s.fill(
                  Shapes.ellipse(0, 22, 6, 2)
                      + Shapes.ellipse(48, 22, 6, 2)
                      + Shapes.ellipse(22.5, 0, 2, 6)
                      + Shapes.ellipse(22.5, 48, 2, 6),
                  wood.lighter(.5),
                  .7);
            });
    var field = Shapes.rectangle(160, 90, 480, 620);
    Studio.cast(s, field, 20);
    s.fill(field, s.linear(160, 90, 640, 710, "0 #fff5d8", "1 #dcbf86"));
    s.fill(field, lattice);
    var frame = Shapes.rectangle(172, 102, 456, 596) + "M160 400h480";
    s.stroke(frame, wood.darker(.15), 30);
    s.stroke(frame, wood.lighter(.3), 4, .6);
    s.stroke(Shapes.rectangle(188, 118, 424, 564), wood.darker(.55), 3);
    s.fill(field, s.linear(160, 90, 640, 710, "0 #fff .15", ".5 #fff 0", "1 #160b04 .25"));
  }

  /** Ladles and spoons of lemonwood and olive, laid side by side. */
  static void spoons(Sketch s) {
    double x = 190;
    var woods = List.of(Dyes.LEMONWOOD, Dyes.WALNUT, Colour.of("#c79a5b"), Dyes.CEDAR);
    for (int i = 0; i < 4; i++) {
      var wood = s.chance().pick(woods);
      double bowl = s.chance().between(46, 66);
      double length = s.chance().between(390, 450);
      double at = x;
      double lean = s.chance().jitter(7);
      s.turned(
          lean,
          at,
          400,
          () -> {
            double top = 366 - length / 2;
            var spoon = Shapes.ellipse(at, top + bowl * 1.25, bowl, bowl * 1.3);
            var handle =
                "M"
                    + numbers(at - 11, top + bowl * 2.3)
                    + "C"
                    + numbers(
                        at - 8,
                        top + length * .6,
                        at - 13,
                        top + length * .9,
                        at - 9,
                        top + length + bowl)
                    + "Q"
                    + numbers(at, top + length + bowl + 16, at + 9, top + length + bowl)
                    + "C"
                    + numbers(
                        at + 13,
                        top + length * .9,
                        at + 8,
                        top + length * .6,
                        at + 11,
                        top + bowl * 2.3)
                    + "z";
            Studio.cast(s, spoon + handle, 14);
            s.fill(
                handle,
                s.linear(
                    at - 12,
                    0,
                    at + 12,
                    0,
                    "0 " + wood.lighter(.35),
                    ".5 " + wood,
                    "1 " + wood.darker(.35)));
            s.fill(
                spoon,
                s.linear(
                    at - bowl,
                    top,
                    at + bowl,
                    top + bowl * 2.4,
                    "0 " + wood.lighter(.35),
                    "1 " + wood.darker(.2)));
            s.fill(
                Shapes.ellipse(at, top + bowl * 1.28, bowl * .82, bowl * 1.08),
                s.linear(
                    at - bowl,
                    top,
                    at + bowl,
                    top + bowl * 2.4,
                    "0 " + wood.darker(.5),
                    ".6 " + wood.darker(.1),
                    "1 " + wood.lighter(.35)));
            var rings = new StringBuilder();
            for (int r = 1; r < 4; r++) {
              rings.append(Shapes.ellipse(at + 4, top + bowl * 1.4, bowl * .2 * r, bowl * .27 * r));
            }
            s.stroke(rings, wood.darker(.5), 1.4, .35);
            s.stroke(
                Shapes.line(at - 10, top + length, at + 10, top + length)
                    + Shapes.line(at - 10, top + length + 8, at + 10, top + length + 8),
                wood.darker(.5),
                3);
            s.fill(Shapes.star(at, top + length * .82, 4, 8, 3, 0), wood.darker(.5));
          });
      x += 140;
    }
  }

  /** A marriage chest with nailed bands and painted arches. */
  static void chest(Sketch s) {
    var chance = s.chance();
    var wood = chance.pick(Dyes.CEDAR, Dyes.WALNUT, Dyes.POMEGRANATE);
    Studio.shadow(s, 400, 640, 330, 44);
    var top = Shapes.polygon(110, 330, 170, 250, 630, 250, 690, 330);
    s.fill(top, s.linear(110, 250, 690, 330, "0 " + wood.lighter(.35), "1 " + wood));
    s.stroke(Shapes.line(140, 290, 660, 290), wood.darker(.4), 2, .5);
    var front = Shapes.rectangle(110, 330, 580, 280);
    s.fill(front, s.linear(110, 330, 690, 610, "0 " + wood.lighter(.1), "1 " + wood.darker(.3)));
    s.clipped(front, () -> grain(s, 110, 330, 580, 280, wood, 16));
    var paint = chance.pick(Dyes.SAFFRON, Dyes.IVORY, Dyes.TURQUOISE);
    for (int i = 0; i < 4; i++) {
      double x = 176 + i * 150;
      s.fill(
          "M"
              + numbers(x - 52, 592)
              + "V440C"
              + numbers(x - 52, 400, x - 16, 396, x, 372)
              + "C"
              + numbers(x + 16, 396, x + 52, 400, x + 52, 440)
              + "V592z",
          wood.darker(.3));
      s.stroke(
          "M"
              + numbers(x - 52, 592)
              + "V440C"
              + numbers(x - 52, 400, x - 16, 396, x, 372)
              + "C"
              + numbers(x + 16, 396, x + 52, 400, x + 52, 440)
              + "V592z",
          paint,
          5);
      s.fill(Shapes.star(x, 500, 8, 40, 27, 0), paint);
      s.fill(Shapes.star(x, 500, 8, 24, 16, 22.5), chance.pick(Dyes.MADDER, Dyes.BOTTLE));
      s.fill(arabesque(x, 452, 0.6, -1, .4), paint, .8);
    }
    var nails = new StringBuilder();
    for (double x = 120; x < 690; x += 17) {
      nails.append(Shapes.circle(x, 342, 4)).append(Shapes.circle(x, 602, 4));
    }
    s.fill(nails, Dyes.BRASS.lighter(.2));
    s.fill(
        Shapes.rounded(368, 326, 64, 70, 6),
        s.linear(368, 326, 432, 396, "0 " + Dyes.BRASS.lighter(.5), "1 " + Dyes.BRASS.darker(.35)));
    s.fill(
        Shapes.circle(400, 354, 8) + Shapes.polygon(396, 356, 404, 356, 408, 378, 392, 378),
        Dyes.MANGANESE);
    s.fill(Shapes.rectangle(100, 600, 600, 30), wood.darker(.45));
    s.fill(
        Shapes.rectangle(110, 628, 44, 22) + Shapes.rectangle(646, 628, 44, 22), wood.darker(.6));
    s.stroke(top + front, wood.darker(.65), 2.5, .6);
  }

  /** A double door with its wicket, knockers and nailed stars. */
  static void door(Sketch s) {
    var wood = s.chance().pick(Dyes.CEDAR, Dyes.WALNUT, Colour.of("#3f6b6a"));
    var frame = "M180 720V330C180 210 330 190 400 90C470 190 620 210 620 330V720z";
    Studio.cast(s, frame, 26);
    s.fill(frame, s.linear(180, 90, 620, 720, "0 " + wood.lighter(.25), "1 " + wood.darker(.25)));
    s.clipped(
        frame,
        () -> {
          s.turned(90, 400, 400, () -> grain(s, 60, 160, 720, 480, wood, 26));
          relief(
              s,
              wood,
              () -> {
                for (int i = 0; i < 2; i++) {
                  for (int j = 0; j < 4; j++) {
                    double x = 300 + i * 200;
                    double y = 300 + j * 120;
                    s.stroke(
                        Shapes.star(x, y, 8, 48, 36, 0) + Shapes.star(x, y, 8, 24, 17, 22.5),
                        "currentColor",
                        6);
                  }
                  s.stroke("M" + numbers(220 + i * 200, 244) + "h160v460h-160z", "currentColor", 7);
                }
              });
          s.stroke("M400 90V720", wood.darker(.7), 6);
          var nails = new StringBuilder();
          for (double y = 250; y < 710; y += 24) {
            for (double x : new double[] {206, 388, 412, 594}) {
              nails.append(Shapes.circle(x, y, 5));
            }
          }
          s.fill(nails, Dyes.IRON);
          s.group("transform=\"translate(-1.5 -1.5)\"", () -> s.fill(nails, "#fff", .3));
        });
    for (double x : new double[] {352, 448}) {
      s.fill(Shapes.circle(x, 470, 15), Dyes.BRASS);
      s.stroke(Shapes.circle(x, 500, 25), Dyes.BRASS.darker(.2), 9);
      s.stroke(Shapes.circle(x - 1, 498, 25), Dyes.BRASS.lighter(.5), 2.5);
    }
    s.stroke(frame, wood.darker(.45), 16);
    s.stroke(frame, wood.lighter(.3), 3, .7);
  }

  /** An octagonal side table with arches. */
  static void table(Sketch s) {
    var chance = s.chance();
    var wood = chance.pick(Dyes.WALNUT, Dyes.LEMONWOOD.darker(.1), Dyes.THUYA);
    Studio.shadow(s, 400, 648, 240, 46);
    double[][] faces = {{190, 250, -1}, {250, 400, 0}, {400, 550, 1}, {550, 610, 2}};
    for (double[] face : faces) {
      double a = face[0];
      double b = face[1];
      double tone = face[2] < 0 ? .05 : face[2] == 0 ? -.1 : face[2] == 1 ? .18 : .42;
      double ya = a == 190 || a == 610 ? 400 : a == 400 ? 442 : 430;
      double yb = b == 190 || b == 610 ? 400 : b == 400 ? 442 : 430;
      var panel = Shapes.polygon(a, ya - 50, b, yb - 50, b, yb + 200, a, ya + 200);
      s.fill(panel, tone < 0 ? wood.lighter(-tone) : wood.darker(tone));
      double m = (a + b) / 2;
      double w = (b - a) * .36;
      double ym = (ya + yb) / 2;
      s.fill(
          "M"
              + numbers(m - w, ym + 202)
              + "V"
              + Shapes.number(ym + 90)
              + "Q"
              + numbers(m - w, ym + 50, m, ym + 24)
              + "Q"
              + numbers(m + w, ym + 50, m + w, ym + 90)
              + "V"
              + Shapes.number(ym + 202)
              + "z",
          wood.darker(.72));
      s.fill(
          Shapes.star(m, ym - 16, 8, Math.min(26, w * .6), Math.min(17, w * .4), 0),
          Dyes.LEMONWOOD.lighter(.2));
      s.stroke(panel, wood.darker(.6), 2, .5);
    }
    s.group(
        "transform=\"translate(0 240) scale(1 .3)\"",
        () -> {
          var top = Shapes.regular(400, 400, 8, 262, 22.5);
          s.group("transform=\"translate(0 50)\"", () -> s.fill(top, wood.darker(.55)));
          s.fill(
              top, s.linear(150, 200, 650, 600, "0 " + wood.lighter(.4), "1 " + wood.darker(.1)));
          s.stroke(Shapes.regular(400, 400, 8, 240, 22.5), Dyes.LEMONWOOD.lighter(.2), 8);
          inlayStar(
              s,
              400,
              400,
              180,
              List.of(Dyes.LEMONWOOD, wood.darker(.4), Dyes.IVORY, Dyes.MANGANESE));
        });
  }
}
