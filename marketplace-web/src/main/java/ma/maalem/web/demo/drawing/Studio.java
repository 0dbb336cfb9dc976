package ma.maalem.web.demo.drawing;

import java.util.List;
import ma.maalem.web.demo.Chance;
import ma.maalem.web.demo.drawing.Piece.Stage;

/** Grounds, walls, light and shadow around a piece. */
final class Studio {

  /** Walls and floors, from lit to shaded: limewash, tadelakt, plaster, clay. */
  private static final List<List<Colour>> LIGHT =
      List.of(
          List.of(Colour.of("#f3e9d9"), Colour.of("#d9c2a0")),
          List.of(Colour.of("#f1e2d6"), Colour.of("#d7ae93")),
          List.of(Colour.of("#ece6d8"), Colour.of("#c5b697")),
          List.of(Colour.of("#e9eae0"), Colour.of("#b8bba4")),
          List.of(Colour.of("#e8e9e6"), Colour.of("#aab5b6")),
          List.of(Colour.of("#f4e7c8"), Colour.of("#dcbd7d")));

  private static final List<List<Colour>> DEEP =
      List.of(
          List.of(Colour.of("#cf8f68"), Colour.of("#9c5636")),
          List.of(Colour.of("#b98a63"), Colour.of("#7f5637")),
          List.of(Colour.of("#9aa58a"), Colour.of("#616d54")),
          List.of(Colour.of("#8fa3ab"), Colour.of("#566b75")),
          List.of(Colour.of("#c9a05a"), Colour.of("#94692c")),
          List.of(Colour.of("#b57f74"), Colour.of("#7c4a43")));

  private static final List<List<Colour>> EVENING =
      List.of(
          List.of(Colour.of("#6b4632"), Colour.of("#2e1d18")),
          List.of(Colour.of("#4f5560"), Colour.of("#23262e")),
          List.of(Colour.of("#6d3f3a"), Colour.of("#2f1a1c")),
          List.of(Colour.of("#55603f"), Colour.of("#26291e")));

  private Studio() {}

  /** Paints the whole picture of a piece that was drawn beforehand. */
  static void photograph(Sketch sketch, String drawn, Piece piece, View view, Chance chance) {
    var wall = chance.pick(sketch.isEvening() ? EVENING : sketch.isPale() ? DEEP : LIGHT);
    switch (view) {
      case WHOLE -> {
        ground(sketch, piece.stage(), wall, chance);
        sketch.group(
            piece.stage().upright()
                ? "transform=\"translate(400 600) scale(1.13) translate(-400 -586)\""
                : "",
            () -> sketch.raw(drawn));
      }
      case DETAIL -> {
        ground(sketch, Stage.LYING, wall, chance);
        double scale = chance.between(2, 2.5);
        sketch.group(
            "transform=\"translate(400 400) rotate("
                + (piece.stage().upright() ? 0 : chance.integer(-14, 14))
                + ") scale("
                + Shapes.number(scale)
                + ") translate("
                + Shapes.numbers(-piece.focusX(), -piece.focusY())
                + ")\"",
            () -> sketch.raw(drawn));
      }
      case CONTEXT -> context(sketch, drawn, piece.stage(), wall, chance);
    }
    light(sketch, chance);
  }

  private static void ground(Sketch sketch, Stage stage, List<Colour> wall, Chance chance) {
    var lit = wall.get(0);
    var shaded = wall.get(1);
    switch (stage) {
      case STANDING, FURNITURE -> {
        sketch.fill(
            Shapes.rectangle(0, 0, 800, 800),
            sketch.down(
                "0 " + lit,
                ".62 " + lit.towards(shaded, .7),
                ".7 " + lit.towards(shaded, .35),
                "1 " + lit.towards(shaded, .8)));
        if (chance.happens(.45)) {
          arch(sketch, chance.pick(400.0, 400.0, 330.0, 470.0), 90, 250, 560, shaded);
        } else if (!sketch.isEvening() && chance.happens(.5)) {
          sketch.fill(Shapes.circle(400, 330, 270), lit.lighter(.35), .5);
        }
        if (!sketch.isEvening() && chance.happens(.5)) {
          window(sketch, chance, 0, 560);
        }
      }
      case LYING, SMALL -> {
        sketch.fill(
            Shapes.rectangle(0, 0, 800, 800),
            sketch.linear(0, 0, 800, 800, "0 " + lit, "1 " + shaded));
        switch (chance.integer(0, 3)) {
          case 0 -> planks(sketch, shaded, chance);
          case 1 -> linen(sketch, shaded);
          case 2 -> bricks(sketch, shaded);
          default -> mottle(sketch, lit, shaded, chance);
        }
      }
      case HANGING -> {
        sketch.fill(
            Shapes.rectangle(0, 0, 800, 800),
            sketch.linear(0, 0, 500, 800, "0 " + lit, "1 " + shaded));
        mottle(sketch, lit, shaded, chance);
        if (!sketch.isEvening() && chance.happens(.4)) {
          window(sketch, chance, 0, 800);
        }
      }
    }
  }

  private static void context(
      Sketch sketch, String drawn, Stage stage, List<Colour> wall, Chance chance) {
    var lit = wall.get(0);
    var shaded = wall.get(1);
    sketch.fill(
        Shapes.rectangle(0, 0, 800, 800), sketch.linear(0, 0, 600, 800, "0 " + lit, "1 " + shaded));
    mottle(sketch, lit, shaded, chance);
    switch (stage) {
      case STANDING -> onShelf(sketch, drawn, shaded, chance);
      case SMALL -> onTable(sketch, drawn, shaded, chance);
      case FURNITURE -> onFloor(sketch, drawn, lit, shaded, chance);
      case LYING, HANGING -> {
        floor(sketch, lit, shaded, 650);
        sketch.group("transform=\"translate(96 2) scale(.76)\"", () -> sketch.raw(drawn));
        bench(sketch, chance);
      }
    }
    if (!sketch.isEvening()) {
      window(sketch, chance, 0, 640);
    }
  }

  private static void onShelf(Sketch sketch, String drawn, Colour shaded, Chance chance) {
    arch(sketch, 400, 60, 330, 620, shaded);
    var wood = chance.pick(Dyes.CEDAR, Dyes.WALNUT, Dyes.THUYA);
    sketch.fill(
        Shapes.rectangle(0, 612, 800, 74),
        sketch.down("0 " + wood.lighter(.25), ".3 " + wood, "1 " + wood.darker(.25)));
    sketch.fill(Shapes.rectangle(0, 686, 800, 114), shaded.darker(.35));
    sketch.fill(Shapes.rectangle(0, 686, 800, 26), sketch.down("0 #000 .4", "1 #000 0"));
    books(sketch, chance);
    sketch.group("transform=\"translate(116 130) scale(.76)\"", () -> sketch.raw(drawn));
  }

  private static void onTable(Sketch sketch, String drawn, Colour shaded, Chance chance) {
    planks(sketch, shaded, chance);
    var cloth = chance.pick(Dyes.IVORY, Dyes.WOOL, Colour.of("#e9dcc6"));
    var stripe = chance.pick(Dyes.MADDER, Dyes.INDIGO, Dyes.OLIVE, Dyes.SAFFRON);
    sketch.turned(
        chance.pick(-12, 9, 16),
        400,
        400,
        () -> {
          var runner = Shapes.rectangle(120, -120, 560, 1040);
          cast(sketch, runner, 14);
          sketch.fill(runner, cloth);
          sketch.fill(
              Shapes.rectangle(142, -120, 16, 1040) + Shapes.rectangle(642, -120, 16, 1040),
              stripe,
              .8);
          sketch.fill(
              Shapes.rectangle(164, -120, 4, 1040) + Shapes.rectangle(632, -120, 4, 1040),
              stripe,
              .8);
          var weave =
              sketch.pattern(6, 6, "", () -> sketch.fill("M0 0h3v3H0zM3 3h3v3H3z", "#160b04", .06));
          sketch.fill(runner, weave);
        });
    sprig(
        sketch,
        chance.happens(.5) ? 90 : 690,
        chance.pick(110.0, 660.0),
        chance.integer(0, 360),
        chance);
    sketch.group(
        "transform=\"rotate(-5 400 400) translate(92 92) scale(.77)\"", () -> sketch.raw(drawn));
  }

  private static void onFloor(
      Sketch sketch, String drawn, Colour lit, Colour shaded, Chance chance) {
    floor(sketch, lit, shaded, 560);
    var rug = chance.pick(Dyes.MADDER, Dyes.INDIGO, Dyes.WOOL, Dyes.OLIVE);
    sketch.fill(Shapes.polygon(150, 640, 650, 640, 760, 780, 40, 780), rug);
    sketch.fill(
        Shapes.polygon(138, 655, 662, 655, 674, 670, 126, 670)
            + Shapes.polygon(68, 745, 732, 745, 746, 762, 54, 762),
        rug.lighter(.5),
        .7);
    double x = chance.pick(110.0, 700.0);
    sketch.fill(
        Shapes.polygon(x - 34, 520, x + 34, 520, x + 26, 620, x - 26, 620),
        sketch.across(
            "0 " + Dyes.TERRACOTTA.darker(.2),
            ".4 " + Dyes.TERRACOTTA.lighter(.2),
            "1 " + Dyes.TERRACOTTA.darker(.4)));
    for (int i = 0; i < 7; i++) {
      double lean = (i - 3) * 34 + chance.jitter(10);
      double tip = 250 + Math.abs(i - 3) * 54;
      sketch.fill(
          "M"
              + Shapes.numbers(x - 5, 522)
              + "Q"
              + Shapes.numbers(x + lean * .4 - 16, 400, x + lean, tip)
              + "Q"
              + Shapes.numbers(x + lean * .4 + 16, 400, x + 5, 522)
              + "z",
          i % 2 == 0 ? Dyes.OLIVE : Dyes.OLIVE.darker(.25));
    }
    sketch.group("transform=\"translate(84 126) scale(.86)\"", () -> sketch.raw(drawn));
  }

  private static void floor(Sketch sketch, Colour lit, Colour shaded, double top) {
    sketch.fill(
        Shapes.rectangle(0, top, 800, 800 - top),
        sketch.down("0 " + shaded.darker(.3), "1 " + shaded.darker(.12)));
    sketch.fill(Shapes.rectangle(0, top - 14, 800, 14), lit.towards(shaded, .5).lighter(.2));
  }

  /** An olive twig. */
  private static void sprig(Sketch sketch, double x, double y, double turn, Chance chance) {
    sketch.turned(
        turn,
        x,
        y,
        () -> {
          var leaves = new StringBuilder();
          for (int i = 0; i < 7; i++) {
            for (int side = -1; side <= 1; side += 2) {
              leaves
                  .append("M")
                  .append(Shapes.numbers(x, y - 90 + i * 28))
                  .append("q")
                  .append(Shapes.numbers(side * 20, -26 + chance.jitter(5), side * 52, -22))
                  .append("q")
                  .append(Shapes.numbers(-side * 20, 20, -side * 52, 22))
                  .append("z");
            }
          }
          sketch.group("transform=\"translate(5 8)\"", () -> sketch.fill(leaves, "#20120a", .25));
          sketch.stroke(Shapes.line(x, y - 110, x + 4, y + 120), Dyes.WALNUT, 4);
          sketch.fill(leaves, Colour.of("#7b8450"));
          sketch.fill(
              Shapes.circle(x + 18, y + 10, 11) + Shapes.circle(x - 20, y - 44, 10),
              Dyes.VIOLET.darker(.3));
        });
  }

  private static void arch(
      Sketch sketch, double x, double top, double halfWidth, double bottom, Colour shaded) {
    var niche =
        "M"
            + Shapes.numbers(x - halfWidth, bottom)
            + "V"
            + Shapes.number(top + halfWidth * 1.05)
            + "C"
            + Shapes.numbers(
                x - halfWidth,
                top + halfWidth * .4,
                x - halfWidth * .45,
                top + halfWidth * .12,
                x,
                top)
            + "C"
            + Shapes.numbers(
                x + halfWidth * .45,
                top + halfWidth * .12,
                x + halfWidth,
                top + halfWidth * .4,
                x + halfWidth,
                top + halfWidth * 1.05)
            + "V"
            + Shapes.number(bottom)
            + "z";
    sketch.fill(
        niche,
        sketch.linear(
            x - halfWidth,
            0,
            x + halfWidth,
            0,
            "0 " + shaded.darker(.22),
            ".12 " + shaded.darker(.05),
            ".8 " + shaded.lighter(.22),
            "1 " + shaded.lighter(.35)),
        .75);
  }

  /** Light falling through a window, a mashrabiya or the leaves of a palm. */
  private static void window(Sketch sketch, Chance chance, double top, double bottom) {
    double x = chance.between(-60, 320);
    var light = new StringBuilder();
    double lean = (bottom - top) * .35;
    if (chance.happens(.7)) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 3; j++) {
          double left = x + i * 130;
          double y = top + 60 + j * 150;
          double shift = lean * (y - top) / (bottom - top);
          light.append(
              Shapes.polygon(
                  left + shift,
                  y,
                  left + 112 + shift,
                  y - 34,
                  left + 112 + shift + 40,
                  y + 96,
                  left + shift + 40,
                  y + 130));
        }
      }
      sketch.fill(light, "#fff4d6", .28);
    } else {
      for (int i = 0; i < 9; i++) {
        double angle = 20 + i * 14 + chance.jitter(4);
        double length = chance.between(330, 460);
        double fromX = x - 60;
        double tipX = fromX + length * Shapes.cos(angle);
        double tipY = top - 20 + length * Shapes.sin(angle);
        double wide = 26;
        light
            .append("M")
            .append(Shapes.numbers(fromX, top - 20))
            .append("Q")
            .append(
                Shapes.numbers((fromX + tipX) / 2 + wide, (top - 20 + tipY) / 2 - wide, tipX, tipY))
            .append("Q")
            .append(
                Shapes.numbers(
                    (fromX + tipX) / 2 - wide * .2, (top - 20 + tipY) / 2 + wide, fromX, top - 20))
            .append("z");
      }
      sketch.fill(light, "#5a4630", .13);
    }
  }

  private static void mottle(Sketch sketch, Colour lit, Colour shaded, Chance chance) {
    var cloud = sketch.glow("0 " + lit.lighter(.2) + " .5", "1 " + lit + " 0");
    var shade = sketch.glow("0 " + shaded.darker(.1) + " .25", "1 " + shaded + " 0");
    for (int i = 0; i < 6; i++) {
      sketch.fill(
          Shapes.ellipse(
              chance.integer(0, 800),
              chance.integer(0, 800),
              chance.integer(120, 300),
              chance.integer(80, 200)),
          i % 2 == 0 ? cloud : shade);
    }
  }

  private static void planks(Sketch sketch, Colour shaded, Chance chance) {
    var joints = new StringBuilder();
    for (int x = 60; x < 800; x += 150) {
      joints.append(Shapes.line(x, 0, x, 800));
    }
    var grain = new StringBuilder();
    for (int i = 0; i < 26; i++) {
      int x = chance.integer(0, 800);
      int y = chance.integer(-100, 700);
      grain
          .append("M")
          .append(Shapes.numbers(x, y))
          .append("q")
          .append(Shapes.numbers(chance.integer(-6, 6), 90, 0, chance.integer(140, 320)));
    }
    sketch.stroke(grain, shaded.darker(.35), 1.5, .25);
    sketch.stroke(joints, shaded.darker(.55), 3, .4);
  }

  private static void linen(Sketch sketch, Colour shaded) {
    var weave =
        sketch.pattern(
            6,
            6,
            "rotate(3)",
            () -> {
              sketch.fill("M0 0h3v3H0zM3 3h3v3H3z", shaded.darker(.3), .16);
              sketch.fill("M3 0h3v1H3zM0 3h3v1H0z", "#fff", .25);
            });
    sketch.fill(Shapes.rectangle(0, 0, 800, 800), weave);
  }

  private static void bricks(Sketch sketch, Colour shaded) {
    var floor =
        sketch.pattern(
            120,
            120,
            "rotate(45)",
            () -> {
              sketch.stroke(
                  "M0 0H120M0 40H80M0 80H80M80 0V120M40 80V120M80 40H120V120",
                  shaded.darker(.4),
                  2.5,
                  .35);
              sketch.fill("M0 40H80V80H0z", shaded, .22);
              sketch.fill("M80 40h40v80h-40z", "#fff", .08);
            });
    sketch.fill(Shapes.rectangle(0, 0, 800, 800), floor);
  }

  private static void books(Sketch sketch, Chance chance) {
    double x = chance.pick(70.0, 640.0);
    double y = 612;
    for (int i = 0; i < 3; i++) {
      var cover = chance.pick(Dyes.MADDER, Dyes.INDIGO, Dyes.OLIVE, Dyes.TAN, Dyes.BOTTLE);
      double width = chance.between(92, 118);
      y -= 20;
      sketch.fill(
          Shapes.rounded(x + chance.jitter(8), y, width, 20, 3),
          sketch.down("0 " + cover.lighter(.2), "1 " + cover.darker(.3)));
    }
  }

  private static void bench(Sketch sketch, Chance chance) {
    var wood = chance.pick(Dyes.CEDAR, Dyes.WALNUT);
    var cloth = chance.pick(Dyes.MADDER, Dyes.INDIGO, Dyes.SAFFRON, Dyes.BOTTLE, Dyes.IVORY);
    shadow(sketch, 400, 778, 400, 20);
    sketch.fill(
        Shapes.rectangle(90, 660, 22, 118) + Shapes.rectangle(688, 660, 22, 118), wood.darker(.3));
    sketch.fill(
        Shapes.rounded(50, 664, 700, 40, 6),
        sketch.down("0 " + wood.lighter(.2), "1 " + wood.darker(.25)));
    sketch.fill(
        Shapes.rounded(56, 618, 688, 54, 24),
        sketch.down("0 " + cloth.lighter(.25), ".5 " + cloth, "1 " + cloth.darker(.35)));
    sketch.stroke(Shapes.line(66, 646, 734, 646), cloth.lighter(.4), 4, .6);
  }

  /** The last layer: one warm light from above left, and corners that fall off. */
  private static void light(Sketch sketch, Chance chance) {
    double x = chance.between(150, 330);
    var all = Shapes.rectangle(0, 0, 800, 800);
    sketch.fill(all, sketch.radial(x, 140, 620, "0 #fff6de .3", "1 #fff6de 0"));
    sketch.fill(all, sketch.radial(390, 380, 600, ".55 #2a1608 0", "1 #2a1608 .34"));
  }

  /** The shadow where a standing piece touches its ground. */
  static void shadow(Sketch sketch, double x, double y, double rx, double ry) {
    sketch.fill(
        Shapes.ellipse(x + rx * .22, y + ry * .25, rx * 1.25, ry * 1.35),
        sketch.glow("0 #20120a .5", ".55 #20120a .28", "1 #20120a 0"));
    sketch.fill(
        Shapes.ellipse(x, y, rx, ry * .6),
        sketch.glow("0 #20120a .6", ".7 #20120a .35", "1 #20120a 0"));
  }

  /** The soft shadow around something flat that lies or hangs. */
  static void cast(Sketch sketch, String outline, double height) {
    var shape = sketch.symbol(() -> sketch.element(outline, "stroke-linejoin=\"round\""));
    double drop = height * .45;
    for (int i = 1; i <= 5; i++) {
      double width = height * i * .5;
      sketch.group(
          "fill=\"#20120a\" stroke=\"#20120a\" opacity=\".07\" stroke-width=\""
              + Shapes.number(width)
              + "\" transform=\"translate("
              + Shapes.numbers(drop * .8, drop)
              + ")\"",
          () -> sketch.use(shape, ""));
    }
  }
}
