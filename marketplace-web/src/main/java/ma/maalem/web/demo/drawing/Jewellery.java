package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;

/** Silver of the south, gold of the cities, amber and enamel, on dark cloth. */
final class Jewellery {

  private Jewellery() {}

  /** What jewellers lay their work on: a pad of suede or velvet. */
  private static void pad(Sketch s) {
    var cloth =
        s.chance()
            .pick(
                Dyes.INDIGO,
                Colour.of("#3b2a2a"),
                Dyes.BOTTLE.darker(.3),
                Colour.of("#4d1f2b"),
                Colour.of("#2e3438"));
    var outline = Shapes.rounded(90, 90, 620, 620, 40);
    Studio.cast(s, outline, 22);
    s.fill(
        outline,
        s.radial(330, 300, 520, "0 " + cloth.lighter(.2), ".6 " + cloth, "1 " + cloth.darker(.4)));
    var nap = s.pattern(5, 5, "rotate(20)", () -> s.fill("M0 0h1.4v1.4h-1.4z", "#fff", .1));
    s.fill(outline, nap);
    s.stroke(Shapes.rounded(100, 100, 600, 600, 34), cloth.lighter(.25), 2, .5);
  }

  private static String metal(Sketch s, Colour metal) {
    return s.across(
        "0 " + metal.lighter(.7),
        ".3 " + metal,
        ".5 " + metal.lighter(.5),
        ".75 " + metal.darker(.3),
        "1 " + metal.lighter(.2));
  }

  private static void dropShadow(Sketch s, String path) {
    s.group(
        "transform=\"translate(6 9)\"",
        () -> {
          s.fill(path, "#000", .3);
          s.stroke(path, "#000", 9, .12);
        });
  }

  private static void stone(Sketch s, double x, double y, double rx, double ry, Colour colour) {
    s.fill(Shapes.ellipse(x, y, rx + 3.5, ry + 3.5), "#4a4a48");
    s.fill(
        Shapes.ellipse(x, y, rx, ry),
        s.glowAt(
            .35, .28, .8, "0 " + colour.lighter(.75), ".35 " + colour, "1 " + colour.darker(.55)));
    s.fill(Shapes.ellipse(x - rx * .3, y - ry * .4, rx * .28, ry * .16), "#fff", .8);
  }

  /** Beads on a curve from (x1,y1) to (x2,y2) hanging down to depth. */
  private static void strand(
      Sketch s,
      double x1,
      double x2,
      double y,
      double depth,
      int count,
      double size,
      Colour... colours) {
    for (int i = 0; i <= count; i++) {
      double t = (double) i / count;
      double x = x1 + (x2 - x1) * t;
      double at = y + depth * 4 * t * (1 - t);
      var colour = colours[i % colours.length];
      double r = size * (colours.length > 1 && i % colours.length == 0 ? 1 : .8);
      s.fill(Shapes.circle(x + 3, at + 5, r), "#000", .3);
      s.fill(
          Shapes.circle(x, at, r),
          s.glowAt(
              .35, .3, .75, "0 " + colour.lighter(.75), ".4 " + colour, "1 " + colour.darker(.5)));
    }
  }

  private static void chain(Sketch s, String path, Colour metal) {
    s.element(
        path,
        "fill=\"none\" stroke=\""
            + metal.darker(.5)
            + "\" stroke-width=\"9\" stroke-dasharray=\"9 4\" stroke-linecap=\"round\"");
    s.element(
        path,
        "fill=\"none\" stroke=\""
            + metal.lighter(.4)
            + "\" stroke-width=\"4\" stroke-dasharray=\"9 4\" stroke-linecap=\"round\"");
  }

  static void silver(Sketch s) {
    pad(s);
    var silver = Dyes.SILVER;
    strand(s, 150, 650, 150, 210, 40, 10, silver, Dyes.MADDER, silver, silver);
    s.moved(0, 40, () -> pendant(s, silver, 400, 410, 1));
    for (int side = -1; side <= 1; side += 2) {
      stone(
          s,
          400 + side * 118,
          352,
          17,
          15,
          s.chance().pick(Dyes.SAFFRON, Dyes.TURQUOISE, Dyes.MADDER));
    }
  }

  private static void pendant(Sketch s, Colour metal, double x, double y, double size) {
    var enamel = s.chance().pick(Dyes.MINT, Dyes.SAFFRON, Dyes.COBALT, Dyes.TURQUOISE);
    var body =
        Shapes.polygon(
            x,
            y - 96 * size,
            x + 92 * size,
            y,
            x + 60 * size,
            y + 90 * size,
            x,
            y + 130 * size,
            x - 60 * size,
            y + 90 * size,
            x - 92 * size,
            y);
    dropShadow(s, body);
    s.fillAndStroke(body, metal(s, metal), metal.darker(.5), 3);
    s.stroke(
        Shapes.polygon(
            x,
            y - 78 * size,
            x + 74 * size,
            y + 2 * size,
            x + 48 * size,
            y + 78 * size,
            x,
            y + 110 * size,
            x - 48 * size,
            y + 78 * size,
            x - 74 * size,
            y + 2 * size),
        metal.darker(.55),
        2.5);
    s.fill(
        Shapes.lozenge(x - 40 * size, y + 4 * size, 18 * size, 24 * size)
            + Shapes.lozenge(x + 40 * size, y + 4 * size, 18 * size, 24 * size)
            + Shapes.lozenge(x, y + 72 * size, 16 * size, 22 * size),
        enamel);
    s.stroke(
        Shapes.lozenge(x - 40 * size, y + 4 * size, 18 * size, 24 * size)
            + Shapes.lozenge(x + 40 * size, y + 4 * size, 18 * size, 24 * size)
            + Shapes.lozenge(x, y + 72 * size, 16 * size, 22 * size),
        metal.lighter(.6),
        2.5);
    stone(s, x, y + 10 * size, 18 * size, 20 * size, Dyes.MADDER);
    stone(s, x, y - 46 * size, 10 * size, 10 * size, enamel);
    for (int i = -2; i <= 2; i++) {
      double dx = x + i * 30 * size;
      double dy = y + (124 - Math.abs(i) * 26) * size;
      s.stroke(Shapes.line(dx, dy, dx, dy + 26 * size), metal.lighter(.3), 3);
      var drop = Woodwork.leaf(dx, dy + 40 * size, 9 * size, 17 * size);
      s.fill(drop, metal(s, metal));
    }
  }

  static void fibula(Sketch s) {
    pad(s);
    var silver = Dyes.SILVER;
    chain(s, "M250 560Q400 690 550 560", silver);
    chain(s, "M250 540Q400 640 550 540", silver);
    for (double x : new double[] {250, 550}) {
      s.moved(
          x,
          330,
          () -> {
            var triangle = Shapes.polygon(-112, -70, 112, -70, 34, 128, 0, 196, -34, 128);
            dropShadow(s, triangle);
            var ring = Shapes.circle(0, -124, 52);
            s.stroke(ring, silver.darker(.5), 15);
            s.stroke(ring, silver.lighter(.3), 9);
            s.stroke(Shapes.line(0, -190, 0, 20), silver.lighter(.5), 7);
            s.fillAndStroke(triangle, metal(s, silver), silver.darker(.5), 3);
            s.stroke(
                Shapes.polygon(-92, -58, 92, -58, 26, 116, 0, 168, -26, 116),
                silver.darker(.55),
                2.5);
            var enamel = s.chance().pick(Dyes.MINT, Dyes.SAFFRON, Dyes.COBALT);
            s.fill(
                Shapes.polygon(-78, -48, -18, -48, -44, 6)
                    + Shapes.polygon(78, -48, 18, -48, 44, 6),
                enamel);
            s.stroke(
                Shapes.polygon(-78, -48, -18, -48, -44, 6)
                    + Shapes.polygon(78, -48, 18, -48, 44, 6),
                silver.lighter(.6),
                2.5);
            stone(s, 0, -18, 19, 19, Dyes.MADDER);
            stone(s, 0, 56, 14, 16, Dyes.MADDER);
            s.fill(Shapes.lozenge(0, 112, 9, 20), enamel);
            for (double px : new double[] {-112, -56, 0, 56, 112}) {
              s.fill(Shapes.polygon(px - 14, -70, px, -104, px + 14, -70), silver.lighter(.25));
              s.fill(Shapes.circle(px, -106, 7), silver.lighter(.5));
            }
          });
    }
    stone(s, 400, 626, 22, 24, Dyes.SAFFRON);
  }

  /** A protective pendant of five points and a lozenge, without a hand or an eye. */
  static void fivePoints(Sketch s) {
    pad(s);
    var metal = s.chance().pick(Dyes.SILVER, Dyes.SILVER, Dyes.GOLD, Dyes.BRASS);
    Metalwork.named(s, metal);
    chain(s, "M180 110Q240 280 400 306Q560 280 620 110", metal);
    s.stroke(Shapes.circle(400, 318, 20), metal.lighter(.3), 8);
    double y = 470;
    var body = Woodwork.leaf(400, y + 10, 106, 136);
    dropShadow(s, body);
    s.fillAndStroke(body, metal(s, metal), metal.darker(.5), 3);
    s.stroke(Woodwork.leaf(400, y + 10, 88, 116), metal.darker(.5), 2.5);
    for (int i = -2; i <= 2; i++) {
      stone(
          s,
          400 + i * 30,
          y + 60 - (2 - Math.abs(i)) * 20,
          10,
          10,
          i % 2 == 0 ? Dyes.MADDER : Dyes.TURQUOISE);
    }
    filigree(s, 400, y - 30, 44, metal.darker(.5));
    stone(s, 400, y - 30, 16, 18, Dyes.TURQUOISE);
  }

  private static void filigree(Sketch s, double x, double y, double r, Colour line) {
    s.rosette(
        8,
        x,
        y,
        () ->
            s.stroke(
                "M"
                    + numbers(x, y - r * .45)
                    + "c"
                    + numbers(-r * .3, -r * .1, -r * .3, -r * .5, 0, -r * .5)
                    + "c"
                    + numbers(r * .3, 0, r * .3, r * .4, 0, r * .5),
                line,
                2.2));
    s.stroke(Shapes.circle(x, y, r), line, 2);
  }

  static void gold(Sketch s) {
    pad(s);
    var gold = Dyes.GOLD;
    boolean earrings = s.chance().happens(.5);
    s.shows(earrings ? "earrings" : "necklace");
    if (earrings) {
      for (double x : new double[] {270, 530}) {
        s.stroke("M" + numbers(x, 170) + "q-34 40 0 62q34-22 0-62", gold.lighter(.3), 6);
        var hoop = Shapes.circle(x, 380, 132);
        dropShadow(s, hoop);
        s.stroke(hoop, gold.darker(.4), 40);
        s.stroke(
            hoop,
            s.linear(
                x - 130,
                250,
                x + 130,
                510,
                "0 " + gold.lighter(.6),
                ".5 " + gold,
                "1 " + gold.darker(.3)),
            33);
        s.rosette(
            14,
            x,
            380,
            () -> {
              s.stroke(Shapes.circle(x, 248, 11), gold.darker(.55), 2.4);
              s.fill(Shapes.circle(x, 248, 4), gold.lighter(.7));
            });
        stone(s, x, 514, 18, 20, s.chance().pick(Dyes.MADDER, Dyes.BOTTLE));
        for (int i = -2; i <= 2; i++) {
          s.fill(
              Shapes.circle(x + i * 26, 548 + (2 - Math.abs(i)) * 12, 9),
              s.glowAt(.35, .3, .8, "0 #fff", ".4 " + gold, "1 " + gold.darker(.4)));
        }
      }
    } else {
      for (int row = 0; row < 2; row++) {
        strand(
            s,
            150 + row * 30,
            650 - row * 30,
            140,
            250 - row * 64,
            34 - row * 6,
            10,
            gold,
            gold.lighter(.2));
      }
      var disc = Shapes.circle(400, 500, 100);
      dropShadow(s, disc);
      s.fill(
          disc,
          s.radial(360, 450, 150, "0 " + gold.lighter(.7), ".5 " + gold, "1 " + gold.darker(.45)));
      filigree(s, 400, 500, 88, gold.darker(.55));
      filigree(s, 400, 500, 52, gold.darker(.55));
      stone(s, 400, 500, 24, 24, s.chance().pick(Dyes.BOTTLE, Dyes.MADDER, Dyes.COBALT));
      s.rosette(12, 400, 500, () -> s.fill(Shapes.circle(400, 392, 8), gold.lighter(.3)));
    }
  }

  static void amber(Sketch s) {
    pad(s);
    var amber = s.chance().pick(Colour.of("#d98a1f"), Colour.of("#c9741a"), Colour.of("#e2a63a"));
    strand(s, 140, 660, 130, 330, 17, 32, amber, amber.lighter(.12));
    strand(s, 220, 580, 130, 200, 22, 12, Dyes.MADDER, Dyes.SILVER, Dyes.TURQUOISE, Dyes.SILVER);
    s.moved(0, 60, () -> pendant(s, Dyes.SILVER, 400, 480, .62));
  }

  static void bracelet(Sketch s) {
    pad(s);
    var silver = Dyes.SILVER;
    for (int i = 0; i < 2; i++) {
      double x = 300 + i * 190;
      double y = 350 + i * 130;
      var ring = Shapes.ellipse(x, y, 150, 132);
      dropShadow(s, ring);
      s.stroke(ring, silver.darker(.55), 66);
      s.stroke(
          ring,
          s.linear(
              x - 150,
              y - 130,
              x + 150,
              y + 130,
              "0 " + silver.lighter(.75),
              ".35 " + silver,
              ".5 " + silver.lighter(.45),
              "1 " + silver.darker(.35)),
          58);
      int kind = i;
      var enamel = s.chance().pick(Dyes.MINT, Dyes.SAFFRON, Dyes.COBALT);
      for (int k = 0; k < 16; k++) {
        double a = k * 22.5;
        double px = x + 150 * cos(a);
        double py = y + 132 * sin(a);
        if (kind == 0) {
          s.fill(Shapes.star(px, py, 4, 20, 8, a), silver.darker(.6));
          s.fill(Shapes.circle(px, py, 5), silver.lighter(.7));
        } else if (k % 2 == 0) {
          stone(s, px, py, 13, 12, k % 4 == 0 ? Dyes.MADDER : enamel);
        } else {
          s.fill(Shapes.lozenge(px, py, 8, 16), silver.darker(.5));
        }
      }
      s.stroke(
          Shapes.ellipse(x, y, 126, 108) + Shapes.ellipse(x, y, 174, 156), silver.darker(.5), 2.5);
    }
  }

  /** Filigree: wire soldered into lace. */
  static void filigreeBrooch(Sketch s) {
    pad(s);
    var metal = s.chance().pick(Dyes.SILVER, Dyes.GOLD);
    Metalwork.named(s, metal);
    var outline =
        s.chance().happens(.5)
            ? Shapes.star(400, 400, 8, 236, 186, 22.5)
            : Shapes.circle(400, 400, 222);
    dropShadow(s, outline);
    s.stroke(outline, metal.lighter(.3), 9);
    for (int ring = 0; ring < 3; ring++) {
      double r = 206 - ring * 60;
      int count = 16 - ring * 4;
      s.rosette(
          count,
          400,
          400,
          () -> {
            double w = StrictMath.PI * r / count * .86;
            double y = 400 - r;
            s.stroke(
                "M"
                    + numbers(400, y + 54)
                    + "C"
                    + numbers(400 - w * 1.5, y + 40, 400 - w, y, 400, y + 4)
                    + "C"
                    + numbers(400 + w, y, 400 + w * 1.5, y + 40, 400, y + 54),
                metal.lighter(.35),
                3.6);
            s.stroke(
                "M"
                    + numbers(400, y + 44)
                    + "c"
                    + numbers(-w * .7, -6, -w * .5, -28, 0, -24)
                    + "c"
                    + numbers(w * .5, -4, w * .7, 18, 0, 24),
                metal,
                2.6);
            s.fill(Shapes.circle(400, y + 10, 5), metal.lighter(.6));
          });
      s.stroke(Shapes.circle(400, 400, r - 58), metal.lighter(.2), 4);
    }
    stone(s, 400, 400, 30, 30, s.chance().pick(Dyes.MADDER, Dyes.TURQUOISE, Dyes.BOTTLE));
  }

  /** Silversmith's work: a sugar bowl on a foot. */
  static void silverware(Sketch s) {
    var silver = Dyes.SILVER;
    var body =
        new Lathe(
            400, .16, 380, 150, 396, 156, 450, 164, 510, 130, 556, 66, 580, 44, 604, 92, 628, 104);
    var lid = new Lathe(400, .16, 190, 8, 208, 17, 224, 9, 250, 34, 300, 110, 350, 146, 384, 154);
    Studio.shadow(s, 400, 636, 170, 34);
    var engraving = silver.darker(.55);
    s.fill(body.outline(), silver);
    Pottery.band(
        s,
        body,
        s.chance().pick(3, 4, 6),
        410,
        506,
        List.of(engraving, silver.lighter(.5), engraving));
    s.stroke(body.ring(402) + body.ring(514) + body.ring(612), engraving, 2.5);
    Metalwork.polish(s, body, silver);
    s.fill(lid.outline(), silver);
    Pottery.band(s, lid, 4, 300, 364, List.of(engraving, engraving));
    s.stroke(lid.ring(292) + lid.ring(370), engraving, 2.5);
    Metalwork.polish(s, lid, silver);
    s.fill(Shapes.circle(400, 190, 13), s.glowAt(.35, .3, .8, "0 #fff", "1 " + silver.darker(.4)));
  }
}
