package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.List;

/** Lutes, fiddles, drums, castanets and pipes. */
final class Instruments {

  private static final Colour SKIN = Colour.of("#ecdcbc");

  private Instruments() {}

  private static void strings(
      Sketch s, double x, double spread, int count, double top, double bottom, double narrow) {
    var lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      double share = count == 1 ? 0 : i / (count - 1.0) - .5;
      lines.append(Shapes.line(x + share * spread * narrow, top, x + share * spread, bottom));
    }
    s.stroke(lines, "#f6efe0", 1.8);
    s.group("transform=\"translate(2 1)\"", () -> s.stroke(lines, "#160b04", 1, .4));
  }

  private static void pegs(Sketch s, double x, double y, double step, int count, Colour wood) {
    for (int i = 0; i < count; i++) {
      double at = y + i * step;
      double side = i % 2 == 0 ? 1 : -1;
      s.stroke(Shapes.line(x, at, x + side * 46, at - 3), wood.darker(.3), 8);
      s.fill(Shapes.ellipse(x + side * 50, at - 3, 11, 8), wood.darker(.15));
    }
  }

  static void oud(Sketch s) {
    var wood = s.chance().pick(Dyes.WALNUT.lighter(.15), Dyes.THUYA, Dyes.CEDAR);
    s.turned(
        s.chance().pick(0.0, 18.0, -16.0, 30.0),
        400,
        420,
        () -> {
          var body =
              "M400 250C440 250 470 290 520 370C580 470 570 590 500 650C440 700 360 700 300 650C230 590 220 470 280 370C330 290 360 250 400 250z";
          var neck = Shapes.polygon(376, 300, 384, 90, 416, 90, 424, 300);
          var head = Shapes.polygon(382, 96, 418, 96, 470, 10, 446, -8);
          Studio.cast(s, body + neck, 22);
          s.fill(head, wood.darker(.35));
          s.group("transform=\"rotate(28 410 90)\"", () -> pegs(s, 412, 0, 16, 6, Dyes.MANGANESE));
          s.fill(
              body,
              s.linear(
                  240,
                  260,
                  560,
                  690,
                  "0 " + Dyes.LEMONWOOD.lighter(.35),
                  ".5 " + Dyes.LEMONWOOD,
                  "1 " + Dyes.LEMONWOOD.darker(.25)));
          s.clipped(
              body,
              () ->
                  s.turned(
                      90,
                      400,
                      450,
                      () -> Woodwork.grain(s, 180, 270, 460, 360, Dyes.LEMONWOOD, 24)));
          s.stroke(body, wood.darker(.3), 12);
          s.stroke(body, Dyes.IVORY, 2.5);
          s.fill(
              neck,
              s.linear(376, 0, 424, 0, "0 " + Dyes.MANGANESE.lighter(.25), "1 " + Dyes.MANGANESE));
          s.fill(Shapes.polygon(378, 300, 422, 300, 416, 372, 384, 372), Dyes.MANGANESE);
          for (double[] rose : new double[][] {{400, 440, 58}, {322, 512, 24}, {478, 512, 24}}) {
            s.fill(Shapes.circle(rose[0], rose[1], rose[2]), "#20140c");
            s.stroke(Shapes.circle(rose[0], rose[1], rose[2] + 5), wood, 7);
            s.stroke(Shapes.circle(rose[0], rose[1], rose[2] + 11), Dyes.IVORY, 2.5);
            s.stroke(
                Shapes.star(rose[0], rose[1], 8, rose[2], rose[2] * .75, 0)
                    + Shapes.star(rose[0], rose[1], 8, rose[2] * .62, rose[2] * .4, 22.5)
                    + Shapes.circle(rose[0], rose[1], rose[2] * .24),
                Dyes.LEMONWOOD,
                Math.max(2, rose[2] * .07));
          }
          s.fill(Shapes.rounded(342, 604, 116, 20, 6), Dyes.MANGANESE);
          s.fill("M352 560Q400 500 448 560Q430 596 400 596Q370 596 352 560z", wood.darker(.4), .8);
          strings(s, 400, 84, 11, 92, 606, .38);
          s.fill(body, s.glowAt(.32, .3, .55, "0 #fff .35", "1 #fff 0"));
        });
  }

  static void guembri(Sketch s) {
    var wood = s.chance().pick(Dyes.WALNUT, Dyes.THUYA, Dyes.CEDAR);
    s.turned(
        s.chance().pick(14.0, -14.0, 24.0),
        400,
        400,
        () -> {
          var neck = Shapes.rounded(386, 60, 28, 420, 12);
          var body = Shapes.rounded(300, 330, 200, 370, 56);
          Studio.cast(s, body + neck, 22);
          s.fill(body, s.linear(300, 0, 500, 0, "0 " + wood.lighter(.25), "1 " + wood.darker(.4)));
          s.fill(
              Shapes.rounded(314, 346, 172, 338, 44),
              s.linear(
                  314,
                  346,
                  486,
                  684,
                  "0 " + SKIN.lighter(.3),
                  ".6 " + SKIN,
                  "1 " + SKIN.darker(.2)));
          s.fill(Shapes.ellipse(360, 600, 70, 50), s.glow("0 #b9905a .4", "1 #b9905a 0"));
          s.fill(
              neck,
              s.linear(
                  386, 0, 414, 0, "0 " + wood.lighter(.35), ".5 " + wood, "1 " + wood.darker(.5)));
          var cords = new StringBuilder();
          for (double y = 372; y < 690; y += 26) {
            cords.append(Shapes.line(300, y, 318, y + 8)).append(Shapes.line(500, y, 482, y + 8));
          }
          s.stroke(cords, Dyes.IVORY, 3.5);
          for (double y : new double[] {112, 160, 214}) {
            s.stroke(Shapes.line(380, y, 420, y), Dyes.TAN.darker(.3), 15);
            s.stroke(Shapes.line(380, y - 4, 420, y - 4), Dyes.TAN.lighter(.3), 3);
          }
          s.fill(Shapes.rounded(362, 616, 76, 15, 6), wood.darker(.3));
          strings(s, 400, 34, 3, 118, 620, .6);
          s.fill(Shapes.rounded(380, 40, 40, 36, 12), wood.darker(.2));
          var rings = new StringBuilder();
          for (int i = -2; i <= 2; i++) {
            rings.append(Shapes.circle(400 + i * 15, 44 - Math.abs(i) * -3, 8));
          }
          s.stroke(rings, Dyes.SILVER.lighter(.3), 3);
          s.fill(
              Shapes.star(400, 440, 8, 34, 22, 0)
                  + Shapes.lozenge(340, 440, 10, 16)
                  + Shapes.lozenge(460, 440, 10, 16),
              s.chance().pick(Dyes.HENNA, Dyes.MADDER, Dyes.BOTTLE),
              .75);
        });
  }

  static void rebab(Sketch s) {
    var wood = s.chance().pick(Dyes.WALNUT, Dyes.CEDAR);
    s.turned(
        12,
        400,
        400,
        () -> {
          var body =
              "M360 250C350 400 320 520 330 620Q340 690 400 690Q460 690 470 620C480 520 450 400 440 250L428 90H372z";
          Studio.cast(s, body, 20);
          s.fill(
              body,
              s.linear(
                  330, 0, 470, 0, "0 " + wood.lighter(.3), ".5 " + wood, "1 " + wood.darker(.45)));
          s.fill(
              "M352 440H448C462 520 470 560 462 624Q456 676 400 676Q344 676 338 624C330 560 338 520 352 440z",
              s.linear(338, 440, 462, 676, "0 " + SKIN.lighter(.3), "1 " + SKIN.darker(.15)));
          s.fill(Shapes.polygon(372, 120, 428, 120, 438, 430, 362, 430), Dyes.BRASS.darker(.05));
          s.stroke(
              Shapes.star(400, 190, 8, 20, 13, 0)
                  + Shapes.star(400, 270, 8, 22, 14, 0)
                  + Shapes.star(400, 354, 8, 24, 16, 0),
              Dyes.BRASS.darker(.55),
              3);
          s.group(
              "transform=\"rotate(-24 400 90)\"",
              () -> {
                s.fill(Shapes.rounded(376, 20, 48, 84, 14), wood.darker(.15));
                pegs(s, 400, 46, 34, 2, wood);
              });
          s.fill(Shapes.rounded(362, 596, 76, 14, 6), wood.darker(.3));
          strings(s, 400, 30, 2, 96, 600, .7);
        });
    var bow = "M600 150C690 300 690 480 610 640";
    s.stroke(bow, "#160b04", 13, .25);
    s.stroke(bow, wood.lighter(.2), 11);
    s.stroke("M600 150L610 640", "#efe7d6", 5);
  }

  static void lotar(Sketch s) {
    var wood = s.chance().pick(Dyes.CEDAR, Dyes.WALNUT, Dyes.THUYA);
    var paint = s.chance().pick(Dyes.MADDER, Dyes.BOTTLE, Dyes.COBALT);
    s.turned(
        s.chance().pick(-18.0, 16.0),
        400,
        400,
        () -> {
          var neck = Shapes.rounded(385, 50, 30, 400, 10);
          var body =
              "M400 400C490 400 540 470 536 560C532 650 470 700 400 700C330 700 268 650 264 560C260 470 310 400 400 400z";
          Studio.cast(s, body + neck, 20);
          s.fill(body, s.linear(264, 0, 536, 0, "0 " + wood.lighter(.3), "1 " + wood.darker(.4)));
          s.fill(
              Shapes.ellipse(400, 554, 118, 126),
              s.radial(
                  370, 510, 190, "0 " + SKIN.lighter(.4), ".7 " + SKIN, "1 " + SKIN.darker(.2)));
          s.stroke(Shapes.ellipse(400, 554, 118, 126), wood.darker(.4), 6);
          s.element(
              Shapes.ellipse(400, 554, 127, 137),
              "fill=\"none\" stroke=\""
                  + Dyes.BRASS.lighter(.3)
                  + "\" stroke-width=\"7\" stroke-dasharray=\"1 19\" stroke-linecap=\"round\"");
          s.fill(neck, s.linear(385, 0, 415, 0, "0 " + wood.lighter(.35), "1 " + wood.darker(.45)));
          var bands = new StringBuilder();
          for (double y = 120; y < 400; y += 38) {
            bands.append(Shapes.lozenge(400, y, 11, 15));
          }
          s.fill(bands, paint);
          pegs(s, 400, 66, 24, 4, wood);
          s.fill(Shapes.star(400, 556, 8, 46, 31, 0), paint, .7);
          s.stroke(Shapes.star(400, 556, 8, 62, 46, 22.5), paint, 3, .7);
          s.fill(Shapes.rounded(366, 628, 68, 13, 6), wood.darker(.3));
          strings(s, 400, 38, 4, 70, 632, .5);
        });
  }

  static void bendir(Sketch s) {
    var hoop = s.chance().pick(Dyes.CEDAR, Dyes.WALNUT, Dyes.LEMONWOOD.darker(.15));
    Studio.cast(s, Shapes.circle(400, 400, 292), 28);
    s.fill(
        Shapes.circle(400, 400, 292),
        s.linear(
            110, 110, 690, 690, "0 " + hoop.lighter(.3), ".5 " + hoop, "1 " + hoop.darker(.4)));
    s.fill(
        Shapes.circle(400, 400, 270),
        s.radial(330, 310, 380, "0 " + SKIN.lighter(.45), ".6 " + SKIN, "1 " + SKIN.darker(.25)));
    for (int i = 0; i < 9; i++) {
      s.fill(
          Shapes.ellipse(
              400 + s.chance().jitter(220),
              400 + s.chance().jitter(220),
              s.chance().between(40, 100),
              s.chance().between(24, 60)),
          s.glow("0 #a97c45 .22", "1 #a97c45 0"));
    }
    var henna = s.chance().pick(Colour.of("#8a3d1c"), Colour.of("#5b2a18"), Dyes.MADDER);
    int n = s.chance().pick(8, 12);
    s.stroke(
        Shapes.star(400, 400, n, 150, 108, 0)
            + Shapes.star(400, 400, n, 84, 56, 180.0 / n)
            + Shapes.circle(400, 400, 176),
        henna,
        5,
        .8);
    s.fill(Shapes.star(400, 400, n, 42, 24, 0), henna, .85);
    s.rosette(
        n * 2,
        400,
        400,
        () -> {
          s.fill(Shapes.lozenge(400, 204, 9, 17), henna, .8);
          s.fill(Shapes.circle(400, 170, 4), henna, .8);
        });
    s.stroke(Shapes.circle(400, 400, 270), hoop.darker(.5), 3, .7);
    var nails = new StringBuilder();
    for (int i = 0; i < 28; i++) {
      nails.append(
          Shapes.circle(
              400 + 281 * Shapes.cos(i * 360.0 / 28), 400 + 281 * Shapes.sin(i * 360.0 / 28), 5));
    }
    s.fill(nails, Dyes.BRASS.lighter(.3));
    s.fill(Shapes.circle(400, 122, 17), "#22150c");
  }

  static void darbouka(Sketch s) {
    var clay = s.chance().pick(Dyes.TERRACOTTA, Colour.of("#e6dccb"), Dyes.COBALT, Dyes.BOTTLE);
    var line = clay.lightness() > .5 ? s.chance().pick(Dyes.COBALT, Dyes.MADDER) : Dyes.IVORY;
    var lathe =
        new Lathe(350, .18, 210, 140, 240, 142, 330, 122, 420, 66, 480, 56, 560, 84, 636, 112);
    Pottery.body(
        s,
        lathe,
        clay,
        true,
        () -> {
          Pottery.band(
              s, lathe, s.chance().integer(3, 6), 256, 340, List.of(line, Dyes.SAFFRON, line));
          Pottery.band(s, lathe, s.chance().pick(1, 2), 560, 610, List.of(line, line));
          s.stroke(lathe.ring(348) + lathe.ring(420) + lathe.ring(500) + lathe.ring(620), line, 4);
        });
    s.fill(
        Shapes.ellipse(350, 210, 140, 25),
        s.linear(210, 0, 490, 0, "0 " + SKIN.lighter(.35), "1 " + SKIN.darker(.15)));
    s.fill(lathe.band(210, 232), SKIN.darker(.1));
    var cords = new StringBuilder();
    for (double turn = -84; turn < 84; turn += 14) {
      cords.append(
          Shapes.line(
              lathe.x(turn, 226),
              lathe.y(turn, 226),
              lathe.x(turn + 7, 252),
              lathe.y(turn + 7, 252)));
    }
    s.stroke(cords, Dyes.WALNUT, 3);
    var small = new Lathe(585, .17, 440, 62, 456, 63, 500, 50, 545, 30, 590, 34, 640, 48);
    Pottery.body(
        s,
        small,
        clay.lightness() > .5 ? Dyes.TERRACOTTA : Colour.of("#e6dccb"),
        true,
        () -> {
          Pottery.band(s, small, 2, 466, 506, List.of(Dyes.MADDER, Dyes.MADDER));
          s.stroke(small.ring(512) + small.ring(600), Dyes.COBALT, 4);
        });
    s.fill(Shapes.ellipse(585, 440, 62, 11), SKIN.lighter(.2));
  }

  static void qraqeb(Sketch s) {
    var iron = s.chance().pick(Dyes.IRON.lighter(.2), Colour.of("#6b6862"), Dyes.SILVER.darker(.2));
    for (int i = 0; i < 2; i++) {
      double x = 290 + i * 220;
      s.turned(
          i == 0 ? -12 : 14,
          x,
          400,
          () -> {
            for (int leaf = 1; leaf >= 0; leaf--) {
              double dx = leaf * 20;
              double dy = leaf * 14;
              var shape =
                  Shapes.circle(x + dx, 240 + dy, 92)
                      + Shapes.circle(x + dx, 560 + dy, 92)
                      + Shapes.rectangle(x - 26 + dx, 300 + dy, 52, 200);
              Studio.cast(s, shape, 14);
              s.fill(
                  shape,
                  s.linear(
                      x - 90,
                      150,
                      x + 90,
                      650,
                      "0 " + iron.lighter(.5),
                      ".4 " + iron,
                      ".55 " + iron.lighter(.3),
                      "1 " + iron.darker(.4)));
              for (double y : new double[] {240 + dy, 560 + dy}) {
                s.fill(
                    Shapes.circle(x + dx, y, 56),
                    s.glowAt(.6, .65, .75, "0 " + iron.lighter(.5), "1 " + iron.darker(.45)));
                s.stroke(Shapes.circle(x + dx, y, 80), iron.darker(.5), 2.5);
              }
            }
            s.stroke("M" + numbers(x - 40, 400) + "q50 26 104 8", Dyes.TAN.darker(.2), 11);
            s.stroke(
                "M" + numbers(x - 40, 396) + "q50 26 104 8",
                s.chance().pick(Dyes.MADDER, Dyes.SAFFRON),
                5);
          });
    }
  }

  /** The ghaita and the long nefar. */
  static void pipes(Sketch s) {
    var wood = s.chance().pick(Dyes.WALNUT, Dyes.THUYA, Dyes.CEDAR);
    var brass = Dyes.BRASS;
    s.turned(
        32,
        400,
        400,
        () -> {
          var nefar = "M466 20H484L492 560Q500 660 546 716H404Q450 660 458 560z";
          Studio.cast(s, nefar, 18);
          s.fill(
              nefar,
              s.linear(
                  420,
                  0,
                  530,
                  0,
                  "0 " + brass.darker(.3),
                  ".35 " + brass.lighter(.6),
                  ".6 " + brass,
                  "1 " + brass.darker(.45)));
          for (double y : new double[] {150, 330, 520}) {
            s.fill(
                Shapes.rounded(452 - (y > 400 ? 4 : 0), y, 46 + (y > 400 ? 8 : 0), 22, 9),
                brass.lighter(.35));
          }
          s.fill(Shapes.ellipse(475, 716, 71, 14), brass.darker(.5));
          var ghaita = "M306 190H334L340 520Q350 630 402 690H238Q290 630 300 520z";
          Studio.cast(s, ghaita, 18);
          s.fill(
              ghaita,
              s.linear(
                  260,
                  0,
                  380,
                  0,
                  "0 " + wood.lighter(.15),
                  ".35 " + wood.lighter(.4),
                  ".6 " + wood,
                  "1 " + wood.darker(.45)));
          s.fill(Shapes.ellipse(320, 690, 82, 15), wood.darker(.55));
          var holes = new StringBuilder();
          for (double y = 250; y < 500; y += 38) {
            holes.append(Shapes.circle(320, y, 8));
          }
          s.fill(holes, "#1a0f08");
          for (double y : new double[] {200, 520}) {
            s.stroke(Shapes.line(300, y, 340, y), brass.lighter(.2), 13);
          }
          s.stroke("M320 190V100", brass, 9);
          s.fill(Shapes.circle(320, 142, 20), brass.lighter(.25));
          s.fill(Shapes.polygon(311, 104, 329, 104, 326, 66, 314, 66), Dyes.STRAW);
        });
  }
}
