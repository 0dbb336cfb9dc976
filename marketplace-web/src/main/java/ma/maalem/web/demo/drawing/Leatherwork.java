package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;
import java.util.function.Consumer;

/** Slippers, poufs, bags, saddles and skins. */
final class Leatherwork {

  private static final List<Colour> SKINS =
      List.of(
          Dyes.TAN,
          Dyes.SAFFRON,
          Dyes.MADDER,
          Dyes.BLACK_WOOL,
          Dyes.COBALT,
          Dyes.BOTTLE,
          Dyes.IVORY,
          Dyes.HENNA,
          Colour.of("#7a4424"),
          Dyes.ROSE);

  private Leatherwork() {}

  private static Colour skin(Sketch s) {
    var colour = s.chance().pick(SKINS);
    s.mostly(colour);
    if (colour.lightness() > .8) {
      s.pale();
    }
    return colour;
  }

  /** Stitches along a path. */
  static void stitches(Sketch s, CharSequence path, Object thread, double width) {
    s.element(
        path,
        "fill=\"none\" stroke=\""
            + thread
            + "\" stroke-width=\""
            + Shapes.number(width)
            + "\" stroke-dasharray=\""
            + numbers(width * 4, width * 2.4)
            + "\" stroke-linecap=\"round\"");
  }

  static void babouche(Sketch s) {
    var leather = skin(s);
    pair(
        s,
        leather,
        true,
        slipper -> {
          switch (s.chance().integer(0, 2)) {
            case 0 -> stitches(s, "M-62-110Q0-70 62-110", leather.lighter(.5), 3);
            case 1 -> {
              s.fill(Shapes.star(0, -160, 8, 38, 24, 0), leather.darker(.3));
              s.fill(Shapes.star(0, -160, 8, 20, 12, 0), leather.lighter(.5));
              stitches(s, Shapes.circle(0, -160, 46), leather.lighter(.5), 2.5);
            }
            default -> s.stroke("M0-250V-90", leather.darker(.4), 3);
          }
        });
  }

  static void ziouani(Sketch s) {
    s.pale();
    var leather = s.chance().pick(Colour.of("#e9cf7e"), Colour.of("#f1e6cc"), Colour.of("#e3b94f"));
    pair(
        s,
        leather,
        true,
        any -> stitches(s, "M-70-96Q0-56 70-96M-74-84Q0-42 74-84", leather.darker(.35), 2.2));
  }

  static void cherbil(Sketch s) {
    var velvet =
        s.chance().pick(Dyes.POMEGRANATE, Dyes.INDIGO, Dyes.BOTTLE, Dyes.BLACK_WOOL, Dyes.VIOLET);
    pair(s, velvet, false, any -> goldVine(s));
  }

  private static void goldVine(Sketch s) {
    var gold = Dyes.GOLD;
    s.stroke("M0-84C-30-130 30-170 0-236", gold, 4);
    var leaves = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      for (int side = -1; side <= 1; side += 2) {
        leaves
            .append("M")
            .append(numbers(0, -96 - i * 36))
            .append("q")
            .append(numbers(side * 14, -34, side * 44, -26))
            .append("q")
            .append(numbers(-side * 8, 24, -side * 44, 26))
            .append("z");
      }
    }
    s.fill(leaves, gold);
    s.group("transform=\"translate(-1 -1)\"", () -> s.stroke(leaves, gold.lighter(.5), 1.5));
    stitches(s, "M-76-92Q0-46 76-92", gold.lighter(.25), 5);
    s.fill(
        Shapes.circle(0, -160, 7) + Shapes.circle(0, -120, 5) + Shapes.circle(0, -200, 5),
        gold.lighter(.55));
  }

  static void idoukan(Sketch s) {
    var leather = s.chance().pick(Dyes.MADDER, Dyes.SAFFRON, Dyes.HENNA, Dyes.POMEGRANATE);
    var wool = List.of(Dyes.SAFFRON, Dyes.MINT, Dyes.VIOLET, Dyes.IVORY, Dyes.COBALT);
    pair(
        s,
        leather,
        false,
        any -> {
          s.fill("M-86-98Q-40-62 0-58Q40-62 86-98L84-122Q40-88 0-84Q-40-88-84-122z", wool.get(3));
          for (int i = 0; i < 5; i++) {
            double y = -112 - i * 29;
            double w = 80 - i * 11;
            var row = new StringBuilder();
            for (int k = 0; k < 4; k++) {
              row.append(Shapes.lozenge(-w + (k + .5) * w / 2, y, w / 4.4, 12));
            }
            s.fill(row, wool.get((i * 2 + 1) % 5));
            s.stroke(Shapes.line(-w, y + 14, w, y + 14), wool.get((i + 3) % 5), 3);
          }
          s.fill(Shapes.star(0, -250, 18, 24, 18, 0), wool.get(0));
          s.fill(Shapes.star(0, -250, 18, 13, 9, 0), wool.get(2));
        });
  }

  private static void pair(Sketch s, Colour leather, boolean pointed, Consumer<Sketch> ornament) {
    s.mostly(leather);
    double spread = s.chance().between(5, 12);
    var one =
        s.symbol(
            () -> {
              var outline =
                  pointed
                      ? "M0-286C40-262 92-170 94-70C96 20 82 70 80 130C78 200 50 262 0 262C-50 262-78 200-80 130C-82 70-96 20-94-70C-92-170-40-262 0-286z"
                      : "M0-262C70-262 98-160 96-70C96 20 82 70 80 130C78 200 50 262 0 262C-50 262-78 200-80 130C-82 70-96 20-96-70C-98-160-70-262 0-262z";
              Studio.cast(s, outline, 16);
              s.fill(
                  outline,
                  s.linear(
                      -95,
                      0,
                      95,
                      0,
                      "0 " + leather.darker(.25),
                      ".5 " + leather,
                      "1 " + leather.darker(.45)));
              var inside =
                  "M-72-78Q0-34 72-78C84 10 66 60 64 132C62 198 40 238 0 238C-40 238-62 198-64 132C-66 60-84 10-72-78z";
              s.fill(
                  inside,
                  s.linear(
                      0,
                      -80,
                      0,
                      240,
                      "0 #3a2415",
                      ".25 " + Dyes.TAN.lighter(.25),
                      "1 " + Dyes.TAN.lighter(.45)));
              stitches(
                  s,
                  "M-56 0C-58 60-52 90-50 132C-48 186-30 222 0 222C30 222 48 186 50 132C52 90 58 60 56 0",
                  "#8a5a30",
                  2);
              var vamp =
                  (pointed ? "M0-286C40-262 92-170 94-70" : "M0-262C70-262 98-160 96-70")
                      + "Q0-24-94-70"
                      + (pointed ? "C-92-170-40-262 0-286z" : "C-98-160-70-262 0-262z");
              s.fill(
                  vamp,
                  s.linear(
                      -90,
                      -250,
                      90,
                      -50,
                      "0 " + leather.lighter(.3),
                      ".45 " + leather,
                      "1 " + leather.darker(.4)));
              ornament.accept(s);
              s.fill(vamp, s.glowAt(.32, .4, .5, "0 #fff .4", "1 #fff 0"));
              s.stroke("M-94-70Q0-24 94-70", leather.darker(.5), 4);
              s.stroke("M-92-74Q0-29 92-74", leather.lighter(.5), 1.5, .7);
              s.stroke(outline, leather.darker(.6), 2.5, .6);
            });
    s.use(one, "translate(284 400) rotate(" + Shapes.number(-spread) + ")");
    s.use(one, "translate(516 400) rotate(" + Shapes.number(spread) + ") scale(-1 1)");
  }

  /** The stitched pouf, its star seen from a little above. */
  static void pouf(Sketch s) {
    var leather = skin(s);
    Studio.shadow(s, 400, 620, 260, 56);
    var body =
        "M130 430C120 520 150 640 400 644C650 640 680 520 670 430C664 350 560 300 400 300C240 300 136 350 130 430z";
    s.fill(
        body,
        s.linear(
            130,
            0,
            670,
            0,
            "0 " + leather.darker(.25),
            ".28 " + leather.lighter(.15),
            ".6 " + leather.darker(.1),
            "1 " + leather.darker(.55)));
    s.clipped(
        body,
        () -> {
          var seams = new StringBuilder();
          for (int i = 0; i < 9; i++) {
            double x = 400 + 272 * sin(-80 + i * 20);
            seams
                .append("M")
                .append(numbers(x, 430))
                .append("Q")
                .append(numbers(400 + (x - 400) * 1.06, 540, 400 + (x - 400) * .7, 660));
          }
          s.stroke(seams, leather.darker(.5), 5, .6);
          s.stroke(seams, leather.lighter(.35), 1.6, .6);
          stitches(
              s,
              "M130 470Q400 640 670 470",
              leather.lightness() > .6 ? Dyes.WALNUT : Dyes.IVORY,
              3);
        });
    s.group(
        "transform=\"translate(0 212) scale(1 .46)\"",
        () -> {
          s.fill(
              Shapes.circle(400, 400, 262),
              s.radial(
                  330,
                  320,
                  360,
                  "0 " + leather.lighter(.3),
                  ".6 " + leather,
                  "1 " + leather.darker(.3)));
          int n = s.chance().pick(8, 10, 12);
          var second = leather.lightness() > .5 ? leather.darker(.22) : leather.lighter(.25);
          s.fill(Shapes.star(400, 400, n, 246, 130, 0), second);
          s.fill(Shapes.star(400, 400, n, 132, 84, 180.0 / n), leather);
          var thread = leather.lightness() > .6 ? Dyes.WALNUT : Dyes.IVORY;
          stitches(
              s,
              Shapes.star(400, 400, n, 234, 120, 0)
                  + Shapes.star(400, 400, n, 122, 76, 180.0 / n)
                  + Shapes.circle(400, 400, 254),
              thread,
              3.2);
          var spokes = new StringBuilder();
          for (int i = 0; i < n; i++) {
            spokes.append(
                Shapes.line(
                    400, 400, 400 + 246 * cos(360.0 * i / n), 400 + 246 * sin(360.0 * i / n)));
          }
          s.stroke(spokes, leather.darker(.5), 4, .55);
          s.fill(Shapes.star(400, 400, n, 44, 26, 0), thread);
          s.fill(Shapes.circle(400, 400, 14), leather.darker(.4));
          s.fill(Shapes.circle(400, 400, 262), s.radial(300, 280, 300, "0 #fff .35", "1 #fff 0"));
        });
  }

  static void bag(Sketch s) {
    var leather = skin(s);
    boolean round = s.chance().happens(.4);
    var strap = "M232 360C214 150 320 96 400 96C480 96 586 150 568 360";
    s.stroke(strap, leather.darker(.55), 22);
    s.stroke(strap, leather.darker(.15), 15);
    stitches(s, strap, leather.lighter(.4), 2.5);
    var body =
        round
            ? "M190 350H610C640 470 600 680 400 680C200 680 160 470 190 350z"
            : "M184 350H616L640 640Q640 676 604 676H196Q160 676 160 640z";
    Studio.cast(s, body, 24);
    s.fill(
        body,
        s.linear(
            160,
            340,
            640,
            680,
            "0 " + leather.lighter(.18),
            ".5 " + leather,
            "1 " + leather.darker(.4)));
    stitches(
        s,
        round
            ? "M204 372H596C618 476 584 662 400 662C216 662 182 476 204 372"
            : "M198 368H602L622 636Q622 658 602 658H198Q178 658 178 636z",
        leather.lighter(.5),
        3);
    var flap = "M178 346H622L612 470Q600 560 400 572Q200 560 188 470z";
    s.group("transform=\"translate(4 9)\"", () -> s.fill(flap, "#160b04", .3));
    s.fill(
        flap,
        s.linear(
            180,
            340,
            620,
            570,
            "0 " + leather.lighter(.32),
            ".5 " + leather.lighter(.05),
            "1 " + leather.darker(.3)));
    stitches(s, "M194 362H606L598 466Q586 544 400 556Q214 544 202 466z", leather.lighter(.55), 3);
    tooled(s, leather);
    s.fill(
        Shapes.rounded(382, 538, 36, 52, 8),
        s.linear(382, 538, 418, 590, "0 " + Dyes.BRASS.lighter(.6), "1 " + Dyes.BRASS.darker(.35)));
    s.fill(Shapes.circle(400, 566, 6), Dyes.MANGANESE);
    s.fill(flap, s.glowAt(.3, .2, .6, "0 #fff .28", "1 #fff 0"));
    s.fill(
        Shapes.circle(226, 356, 12) + Shapes.circle(574, 356, 12),
        s.glowAt(.35, .3, .8, "0 " + Dyes.BRASS.lighter(.6), "1 " + Dyes.BRASS.darker(.3)));
  }

  /** Ornament pressed into leather with hot irons. */
  private static void tooled(Sketch s, Colour leather) {
    var ink =
        s.chance().happens(.35)
            ? Dyes.GOLD
            : leather.lightness() > .3 ? leather.darker(.45) : leather.lighter(.35);
    s.stroke(
        Shapes.star(400, 446, 8, 70, 52, 0)
            + Shapes.star(400, 446, 8, 44, 33, 22.5)
            + Shapes.circle(400, 446, 82),
        ink,
        3.2);
    s.fill(Shapes.star(400, 446, 8, 24, 13, 0), ink);
    for (int side = -1; side <= 1; side += 2) {
      s.fill(Woodwork.arabesque(400 + side * 110, 450, side, .3, .7), ink, .85);
      s.fill(Shapes.lozenge(400 + side * 170, 440, 10, 16), ink);
    }
  }

  static void wallet(Sketch s) {
    var leather = skin(s);
    for (int i = 0; i < 2; i++) {
      var colour = i == 0 ? leather.darker(.15) : leather;
      double y = i == 0 ? 190 : 400;
      double turn = i == 0 ? -9 : 5;
      s.turned(
          turn,
          400,
          y + 100,
          () -> {
            var body = Shapes.rounded(190, y, 420, 240, 16);
            Studio.cast(s, body, 16);
            s.fill(
                body,
                s.linear(
                    190,
                    y,
                    610,
                    y + 240,
                    "0 " + colour.lighter(.25),
                    ".5 " + colour,
                    "1 " + colour.darker(.35)));
            stitches(s, Shapes.rounded(202, y + 12, 396, 216, 10), colour.lighter(.5), 2.6);
            s.stroke(Shapes.line(190, y + 62, 610, y + 62), colour.darker(.5), 4, .7);
            s.moved(0, y + 140 - 446, () -> tooled(s, colour));
            s.fill(body, s.glowAt(.3, .25, .7, "0 #fff .25", "1 #fff 0"));
          });
    }
  }

  static void belt(Sketch s) {
    var leather = skin(s);
    Studio.shadow(s, 400, 470, 240, 150);
    for (int coil = 4; coil >= 1; coil--) {
      double r = 70 + coil * 46;
      var ring = Shapes.circle(400, 400, r);
      s.stroke(ring, leather.darker(.6), 42);
      s.stroke(
          ring,
          s.linear(
              400 - r,
              400 - r,
              400 + r,
              400 + r,
              "0 " + leather.lighter(.35),
              ".5 " + leather,
              "1 " + leather.darker(.4)),
          36);
      stitches(
          s,
          Shapes.circle(400, 400, r + 13) + Shapes.circle(400, 400, r - 13),
          leather.lighter(.5),
          2);
      if (coil % 2 == 0) {
        s.element(
            ring,
            "fill=\"none\" stroke=\""
                + leather.darker(.5)
                + "\" stroke-width=\"9\" stroke-dasharray=\"4 14\"");
      }
    }
    s.turned(
        38,
        400,
        400,
        () -> {
          s.fill(
              Shapes.rounded(610, 372, 84, 62, 12),
              s.linear(
                  610,
                  372,
                  694,
                  434,
                  "0 " + Dyes.BRASS.lighter(.6),
                  ".5 " + Dyes.BRASS,
                  "1 " + Dyes.BRASS.darker(.4)));
          s.fill(Shapes.rounded(626, 386, 52, 34, 6), leather.darker(.5));
          s.fill(Shapes.rounded(612, 399, 62, 8, 4), Dyes.BRASS.lighter(.3));
        });
  }

  static void saddle(Sketch s) {
    var velvet = s.chance().pick(Dyes.POMEGRANATE, Dyes.BOTTLE, Dyes.INDIGO, Dyes.MADDER);
    s.mostly(velvet);
    var gold = Dyes.GOLD;
    s.fill(Shapes.rectangle(300, 540, 200, 110), Dyes.WALNUT.darker(.2));
    Studio.shadow(s, 400, 652, 190, 30);
    var skirt = "M190 380C170 500 200 620 300 640C380 650 420 650 500 640C600 620 630 500 610 380z";
    s.fill(
        skirt,
        s.linear(
            190,
            380,
            610,
            640,
            "0 " + velvet.lighter(.2),
            ".5 " + velvet,
            "1 " + velvet.darker(.45)));
    stitches(
        s,
        "M206 396C190 500 216 602 308 622C380 632 420 632 492 622C584 602 610 500 594 396",
        gold,
        5);
    for (int side = -1; side <= 1; side += 2) {
      s.fill(
          Woodwork.arabesque(400 + side * 100, 520, side, 1, 1.2)
              + Woodwork.arabesque(400 + side * 90, 590, side, -.6, .7),
          gold);
    }
    var seat =
        "M196 240C170 250 168 330 200 392C290 440 510 440 600 392C634 320 640 200 612 130C590 112 566 130 560 180C548 270 480 320 380 320C300 320 262 290 246 256C234 234 214 232 196 240z";
    s.fill(
        seat,
        s.linear(
            180,
            130,
            620,
            430,
            "0 " + velvet.lighter(.35),
            ".4 " + velvet,
            "1 " + velvet.darker(.5)));
    stitches(
        s,
        "M206 256C190 266 190 330 214 378C300 418 500 418 588 378C612 312 618 210 600 150",
        gold,
        4);
    s.fill(
        Woodwork.arabesque(586, 250, .2, -1, .8)
            + Woodwork.arabesque(400, 372, .8, -.5, .8)
            + Woodwork.arabesque(400, 372, -.8, -.5, .8),
        gold);
    s.fill(Shapes.star(400, 372, 8, 28, 17, 0), gold.lighter(.3));
    s.stroke(seat, velvet.darker(.6), 3, .6);
    s.fill(
        "M210 250C190 262 190 320 212 366C280 396 360 400 380 396C300 380 230 330 226 262z",
        "#fff",
        .12);
    for (double x : new double[] {236, 564}) {
      s.stroke(Shapes.line(x, 600, x, 690), Dyes.TAN.darker(.3), 9);
      s.stroke(
          "M" + numbers(x - 26, 740) + "L" + numbers(x, 690, x + 26, 740) + "z", Dyes.SILVER, 9);
    }
  }

  /** Tanned skins, hung to show the colours of the vats. */
  static void skins(Sketch s) {
    s.colourful();
    var order = List.of(Dyes.SAFFRON, Dyes.MADDER, Dyes.TAN, Dyes.BOTTLE, Dyes.INDIGO, Dyes.IVORY);
    int first = s.chance().integer(0, 5);
    for (int i = 0; i < 3; i++) {
      var colour = order.get((first + i) % 6);
      double x = 270 + i * 130;
      double y = 376 + i * 22;
      double turn = -12 + i * 12;
      s.turned(
          turn,
          x,
          y,
          () -> {
            var hide =
                Shapes.smooth(
                    true, x - 60, y - 250, x, y - 220, x + 60, y - 250, x + 84, y - 180, x + 170,
                    y - 190, x + 176, y - 130, x + 120, y - 80, x + 128, y + 80, x + 184, y + 150,
                    x + 150, y + 206, x + 84, y + 160, x + 40, y + 210, x, y + 270, x - 40, y + 210,
                    x - 84, y + 160, x - 150, y + 206, x - 184, y + 150, x - 128, y + 80, x - 120,
                    y - 80, x - 176, y - 130, x - 170, y - 190, x - 84, y - 180);
            Studio.cast(s, hide, 14);
            s.fill(
                hide,
                s.linear(
                    x - 150,
                    y - 240,
                    x + 150,
                    y + 240,
                    "0 " + colour.lighter(.25),
                    ".5 " + colour,
                    "1 " + colour.darker(.3)));
            s.clipped(
                hide,
                () -> {
                  s.fill(
                      Shapes.ellipse(x, y, 26, 230),
                      s.glow("0 " + colour.darker(.35) + " .5", "1 " + colour + " 0"));
                  for (int b = 0; b < 5; b++) {
                    s.fill(
                        Shapes.ellipse(
                            x + s.chance().jitter(120), y + s.chance().jitter(200), 60, 40),
                        s.glow("0 #fff .16", "1 #fff 0"));
                  }
                });
            s.stroke(hide, colour.lighter(.5), 3, .5);
          });
    }
  }

  /** Saharan leather: a painted cushion with fringes. */
  static void saharan(Sketch s) {
    var ground = s.chance().pick(Dyes.MADDER, Dyes.TAN, Dyes.BRICK);
    s.mostly(ground);
    var a = Dyes.BLACK_WOOL;
    var b = Dyes.SAFFRON;
    var c = Dyes.BOTTLE;
    var fringe = new StringBuilder();
    for (double x = 172; x < 640; x += 11) {
      fringe
          .append("M")
          .append(numbers(x, 610))
          .append("q")
          .append(
              numbers(
                  s.chance().jitter(8), 50, s.chance().jitter(14), s.chance().between(86, 106)));
    }
    s.stroke(fringe, ground.darker(.45), 6);
    s.stroke(fringe, ground, 3.4);
    var body = "M160 190Q400 166 640 190Q654 400 640 616Q400 636 160 616Q146 400 160 190z";
    Studio.cast(s, body, 22);
    s.fill(body, ground);
    s.clipped(
        body,
        () -> {
          for (int row = 0; row < 5; row++) {
            double y = 206 + row * 82;
            s.fill(Shapes.rectangle(140, y, 520, 66), row % 2 == 0 ? a : b);
            var figure = new StringBuilder();
            for (int i = 0; i < 8; i++) {
              double x = 190 + i * 60;
              figure.append(
                  row % 2 == 0
                      ? Shapes.lozenge(x, y + 33, 27, 27)
                      : Shapes.polygon(x - 30, y + 66, x, y + 6, x + 30, y + 66));
            }
            s.fill(figure, row % 2 == 0 ? ground : c);
            var dots = new StringBuilder();
            for (int i = 0; i < 8; i++) {
              dots.append(
                  row % 2 == 0
                      ? Shapes.lozenge(190 + i * 60, y + 33, 12, 12)
                      : Shapes.circle(190 + i * 60, y + 48, 7));
            }
            s.fill(dots, row % 2 == 0 ? b : Dyes.IVORY);
            stitches(s, Shapes.line(140, y + 74, 660, y + 74), Dyes.IVORY, 2.6);
          }
        });
    s.fill(body, s.glowAt(.4, .35, .7, "0 #fff .25", ".6 #fff 0", "1 #160b04 .35"));
    s.stroke(body, ground.darker(.5), 4);
  }

  /** A lamp of painted goatskin, lit. */
  static void lamp(Sketch s) {
    s.evening();
    s.fill(Shapes.circle(400, 400, 360), s.glow("0 #ffd98c .8", ".5 #ffc76a .25", "1 #ffc76a 0"));
    double[][] shapes = {
      {150, 40, 190, 96, 300, 160, 400, 172, 500, 130, 590, 70, 604, 80},
      {170, 96, 260, 120, 380, 178, 480, 160, 560, 92, 604, 104},
      {130, 50, 240, 90, 380, 110, 520, 130, 600, 138}
    };
    var lathe = new Lathe(400, .14, s.chance().pick(shapes));
    Studio.shadow(s, 400, 628, lathe.radius(600) * 1.5, 26);
    s.stroke(Shapes.ellipse(400, 622, lathe.radius(600), 14), Dyes.IRON, 9);
    s.fill(lathe.outline(), s.radial(400, 420, 260, "0 #fff0bf", ".5 #f3bd68", "1 #b8682c"));
    var henna = Colour.of("#6d2d14");
    Pottery.bands(s, lathe, List.of(henna, Colour.of("#a34a22"), henna));
    var ribs = new StringBuilder();
    for (double turn = -75; turn <= 75; turn += 37.5) {
      var points = new double[18];
      for (int i = 0; i < 9; i++) {
        double h = lathe.top() + (lathe.bottom() - lathe.top()) * i / 8;
        points[2 * i] = lathe.x(turn, h);
        points[2 * i + 1] = lathe.y(turn, h);
      }
      ribs.append(Shapes.smooth(false, points));
    }
    s.stroke(ribs, henna.darker(.2), 4, .7);
    s.fill(lathe.outline(), s.radial(400, 420, 200, "0 #fff6d0 .55", "1 #fff6d0 0"));
    s.fill(
        lathe.outline(),
        s.across("0 #3a1606 .5", ".25 #3a1606 0", ".75 #3a1606 0", "1 #3a1606 .55"));
    lathe.mouth(s, Colour.of("#c98a45"), 6);
  }
}
