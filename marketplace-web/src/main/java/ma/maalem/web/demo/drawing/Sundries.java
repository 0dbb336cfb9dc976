package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.List;

/** Books, illumination, candles, horn and glass. */
final class Sundries {

  private Sundries() {}

  /** A gilt binding with its flap. */
  static void book(Sketch s) {
    var leather =
        s.chance().pick(Dyes.MADDER, Dyes.BOTTLE, Dyes.INDIGO, Dyes.TAN, Colour.of("#4a2418"));
    s.mostly(leather);
    s.turned(
        s.chance().pick(-6.0, 5.0, 9.0),
        400,
        400,
        () -> {
          var cover = Shapes.rounded(200, 110, 400, 560, 10);
          Studio.cast(s, cover, 24);
          s.fill(Shapes.rounded(212, 120, 400, 560, 6), "#e9dcc0");
          s.stroke("M606 130V672M601 130V674", "#b9a67e", 2);
          s.fill(
              cover,
              s.linear(
                  200,
                  110,
                  600,
                  670,
                  "0 " + leather.lighter(.2),
                  ".5 " + leather,
                  "1 " + leather.darker(.35)));
          s.fill(
              Shapes.rectangle(200, 110, 26, 560),
              s.linear(200, 0, 230, 0, "0 #000 .4", "1 #000 0"));
          Woodwork.relief(
              s,
              Dyes.GOLD,
              () -> {
                s.stroke(Shapes.rectangle(236, 140, 336, 500), "currentColor", 5);
                s.stroke(Shapes.rectangle(250, 154, 308, 472), "currentColor", 2);
                s.stroke(
                    Woodwork.leaf(404, 390, 96, 128) + Woodwork.leaf(404, 390, 78, 106),
                    "currentColor",
                    4);
                s.stroke(
                    Shapes.star(404, 390, 8, 54, 40, 0) + Shapes.star(404, 390, 8, 34, 22, 22.5),
                    "currentColor",
                    3.5);
                s.fill(Shapes.star(404, 390, 8, 16, 9, 0), "currentColor");
                for (double[] c : new double[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
                  s.fill(
                      Woodwork.arabesque(404 + c[0] * 126, 390 + c[1] * 206, c[0], c[1], .7),
                      "currentColor");
                }
              });
          s.fill(cover, s.glowAt(.3, .2, .6, "0 #fff .25", "1 #fff 0"));
        });
  }

  /** An illuminated page: frame, star, and a calm middle without letters. */
  static void illumination(Sketch s) {
    var paper = Colour.of("#f0e3c4");
    var blue = s.chance().pick(Dyes.COBALT, Dyes.INDIGO, Dyes.BOTTLE);
    var outline = Shapes.rectangle(170, 90, 460, 620);
    Studio.cast(s, outline, 18);
    s.fill(
        outline, s.linear(170, 90, 630, 710, "0 " + paper.lighter(.35), "1 " + paper.darker(.12)));
    s.fill(Shapes.rectangle(206, 126, 388, 548), blue);
    var frame =
        s.pattern(
            48,
            48,
            "translate(206 126)",
            () -> {
              s.fill(Shapes.star(24, 24, 8, 20, 13, 0), Dyes.GOLD);
              s.fill(Shapes.star(24, 24, 8, 11, 6, 22.5), Dyes.MADDER);
              s.stroke("M0 0L48 48M48 0L0 48", Dyes.GOLD.lighter(.3), 1.6);
            });
    s.fill(Shapes.rectangle(206, 126, 388, 548), frame);
    s.fill(Shapes.rectangle(258, 178, 284, 444), paper.lighter(.3));
    s.stroke(
        Shapes.rectangle(258, 178, 284, 444) + Shapes.rectangle(206, 126, 388, 548), Dyes.GOLD, 7);
    s.stroke(Shapes.rectangle(268, 188, 264, 424), Dyes.MADDER, 2.5);
    var pieces = new Tesserae(s.chance());
    Zellige.star(
        pieces,
        400,
        400,
        112,
        s.chance().pick(12, 16),
        List.of(blue, Dyes.MADDER, Dyes.GOLD, Dyes.MANGANESE));
    s.fill(Shapes.circle(400, 400, 119), Dyes.GOLD);
    pieces.set(s, Dyes.GOLD.lighter(.4), 1.6);
    for (double y : new double[] {236, 564}) {
      s.fill(
          Woodwork.arabesque(400, y, 1, y < 400 ? -.4 : .4, .8)
              + Woodwork.arabesque(400, y, -1, y < 400 ? -.4 : .4, .8),
          Dyes.GOLD.darker(.1));
      Woodwork.flower(s, 400, y, 18, Dyes.MADDER, Dyes.GOLD);
    }
    s.fill(outline, s.linear(170, 90, 630, 710, "0 #fff .15", ".5 #fff 0", "1 #160b04 .12"));
  }

  /** Candles of the Salé procession, decorated with wax. */
  static void candles(Sketch s) {
    s.evening();
    double[] xs = {250, 400, 550};
    for (int i = 0; i < 3; i++) {
      var wax =
          s.chance()
              .pick(Dyes.IVORY, Dyes.MADDER, Dyes.SAFFRON, Dyes.BOTTLE, Dyes.ROSE, Dyes.TURQUOISE);
      double top = i == 1 ? 210 : s.chance().between(270, 370);
      double r = i == 1 ? 64 : 52;
      double x = xs[i];
      s.fill(
          Shapes.circle(x, top - 50, 200), s.glow("0 #ffe6a6 .7", ".3 #ffd27a .3", "1 #ffd27a 0"));
      var body = new Lathe(x, .2, top, r, 630, r + 4);
      Studio.shadow(s, x, 642, r * 1.5, 20);
      s.fill(body.outline(), wax);
      Pottery.band(
          s,
          body,
          s.chance().pick(3, 6, 4),
          top + 60,
          top + 150,
          List.of(Dyes.GOLD, wax.lighter(.4), Dyes.GOLD));
      Pottery.band(s, body, s.chance().pick(0, 1, 2), 560, 600, List.of(Dyes.GOLD, Dyes.GOLD));
      s.stroke(
          body.ring(top + 50) + body.ring(top + 160) + body.ring(550) + body.ring(610),
          Dyes.GOLD,
          4);
      body.shade(s, .8);
      s.fill(
          Shapes.ellipse(x, top, r, r * .2),
          s.glow("0 #fff6d0", ".6 " + wax.lighter(.5), "1 " + wax.lighter(.15)));
      s.fill(body.band(top, top + 70), s.down("0 #ffefb8 .6", "1 #ffefb8 0"));
      s.stroke(Shapes.line(x, top, x, top - 20), "#2a1a10", 4);
      s.fill(
          "M"
              + numbers(x, top - 96)
              + "C"
              + numbers(x + 12, top - 62, x + 24, top - 40, x, top - 12)
              + "C"
              + numbers(x - 24, top - 40, x - 12, top - 62, x, top - 96)
              + "z",
          s.down("0 #ff9d2e", ".5 #ffd75e", "1 #fff6d8"));
    }
  }

  static void comb(Sketch s) {
    var horn = s.chance().pick(Colour.of("#8a6a45"), Colour.of("#4b3a2b"), Colour.of("#c2a273"));
    for (int i = 0; i < 2; i++) {
      double x = 280 + i * 240;
      double turn = i == 0 ? -14 : 10;
      s.turned(
          turn,
          x,
          400,
          () -> {
            var back =
                "M"
                    + numbers(x - 92, 330)
                    + "Q"
                    + numbers(x - 96, 180, x, 170)
                    + "Q"
                    + numbers(x + 96, 180, x + 92, 330)
                    + "z";
            var teeth = new StringBuilder();
            for (double t = x - 90; t < x + 84; t += 14.5) {
              teeth.append("M").append(numbers(t, 326)).append("h9l-2 270q-2.500 6-5 0z");
            }
            Studio.cast(s, back + teeth, 12);
            var paint =
                s.linear(
                    x - 90,
                    170,
                    x + 90,
                    600,
                    "0 " + horn.lighter(.5),
                    ".35 " + horn,
                    ".55 " + horn.lighter(.3),
                    "1 " + horn.darker(.4));
            s.fill(back + teeth, paint);
            s.stroke(
                Shapes.star(x, 258, 8, 40, 27, 0) + Shapes.circle(x, 258, 54), horn.darker(.6), 3);
            s.fill(Shapes.star(x, 258, 8, 20, 11, 22.5), horn.darker(.5));
            s.stroke(
                "M"
                    + numbers(x - 70, 320)
                    + "q30-60-10-90M"
                    + numbers(x + 60, 320)
                    + "q-20-70 12-90",
                horn.lighter(.5),
                5,
                .4);
            s.fill(back, s.glowAt(.3, .3, .5, "0 #fff .4", "1 #fff 0"));
          });
    }
  }

  /** Beldi glass: thick, bubbled, never quite round. */
  static void beldi(Sketch s) {
    var tints =
        List.of(
            Colour.of("#9cc7b4"),
            Colour.of("#a9cdd6"),
            Colour.of("#cfe0dc"),
            Colour.of("#7fae8a"),
            Colour.of("#d7b98a"));
    var tint = s.chance().pick(tints);
    double[] xs = {230, 400, 565};
    double[] base = {596, 640, 606};
    for (int i : new int[] {0, 2, 1}) {
      double x = xs[i];
      double b = base[i];
      double h = i == 1 ? 330 : 290;
      var glass = new Lathe(x, .18, b - h, 92, b - h * .55, 78, b - h * .2, 64, b, 78);
      s.fill(
          Shapes.ellipse(x + 60, b + 16, 120, 22),
          s.glow("0 " + tint.darker(.3) + " .5", "1 " + tint.darker(.3) + " 0"));
      Studio.shadow(s, x, b + 10, 92, 18);
      s.fill(glass.outline(), tint, .55);
      s.fill(glass.band(b - h * .62, b), tint.darker(.1), .45);
      var bubbles = new StringBuilder();
      for (int k = 0; k < 22; k++) {
        bubbles.append(
            Shapes.circle(
                x + s.chance().jitter(72),
                b - s.chance().between(10, h - 30),
                s.chance().between(1.4, 4.5)));
      }
      s.fill(bubbles, "#fff", .55);
      s.fill(
          glass.outline(),
          s.across(
              "0 " + tint.darker(.6) + " .7",
              ".1 #fff .5",
              ".18 #fff .05",
              ".5 " + tint + " 0",
              ".82 " + tint.darker(.4) + " .25",
              ".92 #fff .55",
              "1 " + tint.darker(.6) + " .7"));
      s.fill(Shapes.ellipse(x, b - 2, 66, 13), tint.darker(.35), .5);
      s.fill(
          Shapes.ellipse(x, b - h, 92, 17),
          s.linear(
              x - 92,
              0,
              x + 92,
              0,
              "0 " + tint.darker(.2) + " .6",
              ".5 #fff .25",
              "1 " + tint.darker(.2) + " .6"));
      s.stroke(Shapes.ellipse(x, b - h, 90, 16), "#fff", 4, .75);
      s.fill(
          "M" + numbers(x - 62, b - h + 34) + "q-6 120 10 190q10 2 8-10q-12-90-6-178z",
          "#fff",
          .55);
    }
  }

  /** Painted tea glasses on a small tray, filled. */
  static void teaGlasses(Sketch s) {
    var brass = s.chance().pick(Dyes.BRASS, Dyes.SILVER);
    Studio.shadow(s, 400, 646, 330, 50);
    s.fill(Shapes.ellipse(400, 628, 320, 62), brass.darker(.45));
    s.fill(
        Shapes.ellipse(400, 616, 320, 62),
        s.linear(
            80,
            0,
            720,
            0,
            "0 " + brass.darker(.2),
            ".3 " + brass.lighter(.5),
            ".6 " + brass,
            "1 " + brass.darker(.3)));
    s.stroke(
        Shapes.ellipse(400, 616, 296, 54) + Shapes.ellipse(400, 616, 286, 51), brass.darker(.5), 2);
    var colours = List.of(Dyes.MADDER, Dyes.BOTTLE, Dyes.COBALT, Dyes.VIOLET, Dyes.TURQUOISE);
    int first = s.chance().integer(0, 4);
    double[][] places = {{290, 560}, {510, 560}, {400, 620}};
    for (int i = 0; i < 3; i++) {
      double x = places[i][0];
      double b = places[i][1];
      var paint = colours.get((first + i) % 5);
      var glass = new Lathe(x, .17, b - 216, 72, b - 140, 62, b - 60, 56, b, 60);
      var tea = new Lathe(x, .17, b - 176, 66, b - 140, 61, b - 60, 54, b - 8, 56);
      s.fill(glass.outline(), "#fff", .22);
      s.fill(
          tea.outline(),
          s.linear(x - 66, 0, x + 66, 0, "0 #8a5a14", ".4 #d9a032", "1 #7a4a10"),
          .85);
      s.fill(Shapes.ellipse(x, b - 176, 66, 11), "#e8bb55");
      var froth = new StringBuilder();
      for (int k = 0; k < 10; k++) {
        froth.append(
            Shapes.ellipse(x + s.chance().jitter(52), b - 176 + s.chance().jitter(7), 6, 3));
      }
      s.fill(froth, "#fff3cf", .8);
      s.fill(glass.band(b - 150, b - 70), paint, .82);
      Pottery.band(
          s,
          glass,
          s.chance().pick(3, 6, 4),
          b - 142,
          b - 78,
          List.of(Dyes.GOLD.lighter(.2), paint.lighter(.5), Dyes.GOLD));
      s.stroke(
          glass.ring(b - 150) + glass.ring(b - 70) + glass.ring(b - 208),
          Dyes.GOLD.lighter(.15),
          4);
      s.fill(
          glass.outline(),
          s.across(
              "0 #fff .5",
              ".1 #fff .05",
              ".25 #fff .4",
              ".35 #fff 0",
              ".85 #160b04 .2",
              ".94 #fff .45",
              "1 #160b04 .3"));
      s.stroke(Shapes.ellipse(x, b - 216, 71, 12), "#fff", 3.5, .85);
      if (i == 2) {
        s.fill(
            Woodwork.leaf(x - 18, b - 232, 11, 26)
                + Woodwork.leaf(x + 14, b - 226, 10, 22)
                + Woodwork.leaf(x, b - 246, 12, 28),
            Dyes.MINT);
        s.stroke(Shapes.line(x, b - 220, x, b - 180), Dyes.MINT.darker(.3), 4);
      }
    }
  }
}
