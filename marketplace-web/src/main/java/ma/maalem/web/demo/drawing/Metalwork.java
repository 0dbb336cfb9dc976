package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;
import ma.maalem.web.demo.Chance;

/** Brass, copper, iron and tin: raised, pierced, engraved, wrought. */
final class Metalwork {

  private Metalwork() {}

  /** Names the metal, so that words can agree with it. */
  static void named(Sketch s, Colour metal) {
    s.shows(
        metal.equals(Dyes.BRASS)
            ? "brass"
            : metal.equals(Dyes.COPPER)
                ? "copper"
                : metal.equals(Dyes.GOLD) ? "gold" : metal.equals(Dyes.SILVER) ? "silver" : "iron");
  }

  private static Colour metal(Chance chance) {
    return chance.pick(Dyes.BRASS, Dyes.BRASS, Dyes.SILVER, Dyes.COPPER);
  }

  /** A round tray with an engraved rosette. */
  static void tray(Sketch s) {
    var chance = s.chance();
    var metal = metal(chance);
    named(s, metal);
    double r = 305;
    var rim = Shapes.circle(400, 400, r);
    Studio.cast(s, rim, 26);
    s.fill(
        rim,
        s.linear(
            150,
            120,
            650,
            690,
            "0 " + metal.lighter(.55),
            ".25 " + metal,
            ".45 " + metal.lighter(.4),
            ".7 " + metal.darker(.18),
            "1 " + metal.lighter(.15)));
    s.stroke(
        Shapes.circle(400, 400, r - 8),
        s.linear(
            200,
            150,
            600,
            650,
            "0 " + metal.darker(.4),
            ".5 " + metal.lighter(.5),
            "1 " + metal.darker(.35)),
        12);
    int n = chance.pick(8, 12, 16);
    var line = metal.darker(.55);
    double width = 1.8;
    engraved(s, n, r - 22, line, width);
    sheen(s, metal, r - 4);
  }

  /** Engraving in rings: scallops, leaves, the chords of a star, a flower. */
  static void engraved(Sketch s, int n, double r, Colour line, double width) {
    s.stroke(
        Shapes.circle(400, 400, r)
            + Shapes.circle(400, 400, r - 5)
            + Shapes.circle(400, 400, r * .82)
            + Shapes.circle(400, 400, r * .8)
            + Shapes.circle(400, 400, r * .5)
            + Shapes.circle(400, 400, r * .48),
        line,
        width);
    double wide = r * .9 * StrictMath.PI / n;
    s.rosette(
        n,
        400,
        400,
        () -> {
          double y = 400 - r + 8;
          double low = 400 - r * .83;
          s.stroke(
              "M"
                  + numbers(400 - wide * .95, low)
                  + "Q"
                  + numbers(400 - wide * .6, y - 6, 400, y)
                  + "Q"
                  + numbers(400 + wide * .6, y - 6, 400 + wide * .95, low),
              line,
              width);
          s.fill(
              "M"
                  + numbers(400, low)
                  + "Q"
                  + numbers(400 - wide * .42, (y + low) / 2, 400, y + 5)
                  + "Q"
                  + numbers(400 + wide * .42, (y + low) / 2, 400, low)
                  + "z",
              line,
              .55);
          double top = 400 - r * .79;
          double foot = 400 - r * .51;
          s.stroke(
              "M"
                  + numbers(400, foot)
                  + "C"
                  + numbers(400 - wide, (top + foot) / 2, 400 - wide * .7, top, 400, top)
                  + "C"
                  + numbers(400 + wide * .7, top, 400 + wide, (top + foot) / 2, 400, foot)
                  + "M"
                  + numbers(400, foot)
                  + "Q"
                  + numbers(400 - wide * .4, (top + foot) / 2, 400, top + 12)
                  + "Q"
                  + numbers(400 + wide * .4, (top + foot) / 2, 400, foot),
              line,
              width);
          s.fill(Shapes.circle(400 + wide * .72 * .78, foot + (top - foot) * .8, 3.4), line, .8);
        });
    double in = r * .47;
    var chords = new StringBuilder();
    int k = n == 8 ? 3 : n == 12 ? 5 : 6;
    for (int i = 0; i < n; i++) {
      double at = 360.0 * i / n;
      chords.append(
          Shapes.line(
              400 + in * cos(at),
              400 + in * sin(at),
              400 + in * cos(at + 360.0 * k / n),
              400 + in * sin(at + 360.0 * k / n)));
    }
    s.stroke(chords, line, width);
    double d = in * cos(180.0 * k / n);
    s.fill(
        Shapes.star(
            400, 400, n, d / cos(180.0 * (k - 1) / n), d / cos(180.0 * (k - 2) / n), 180.0 / n),
        line,
        .35);
    s.fill(Shapes.circle(400, 400, d * .9), line, .25);
    s.fill(Shapes.star(400, 400, n, d * .8, d * .35, 0), line, .7);
  }

  private static void sheen(Sketch s, Colour metal, double r) {
    // brushed metal throws two opposite fans of light
    var fan = new StringBuilder();
    for (double at : new double[] {-62, 118}) {
      fan.append("M400 400L")
          .append(numbers(400 + r * cos(at - 16), 400 + r * sin(at - 16)))
          .append("A")
          .append(numbers(r, r, 0, 0, 1, 400 + r * cos(at + 16), 400 + r * sin(at + 16)))
          .append("z");
    }
    s.fill(fan, s.radial(400, 400, r, "0 #fff .5", "1 #fff .18"), .55);
    s.fill(
        Shapes.circle(400, 400, r),
        s.radial(
            320,
            290,
            r * 1.4,
            "0 #fff .2",
            ".6 " + metal.darker(.6) + " 0",
            "1 " + metal.darker(.7) + " .4"));
  }

  static void teapot(Sketch s) {
    var metal = s.chance().pick(Dyes.SILVER, Dyes.SILVER, Dyes.BRASS);
    named(s, metal);
    var body =
        new Lathe(
            390, .14, 330, 66, 352, 84, 400, 142, 462, 160, 520, 134, 566, 88, 584, 92, 600, 100);
    var lid =
        new Lathe(390, .14, 170, 8, 186, 15, 200, 8, 214, 9, 240, 26, 286, 62, 318, 74, 334, 68);
    Studio.shadow(s, 400, 612, 190, 40);
    // spout and handle stand behind the belly
    var spout = "M516 490C580 470 574 380 622 330L646 322Q654 326 648 338C620 400 612 500 524 532z";
    s.fill(
        spout,
        s.linear(
            520,
            0,
            640,
            0,
            "0 " + metal.darker(.35),
            ".4 " + metal.lighter(.5),
            ".6 " + metal,
            "1 " + metal.darker(.4)));
    var handle = "M322 346C220 316 190 372 202 440C208 486 236 510 264 500";
    s.stroke(handle, metal.darker(.5), 24);
    s.stroke(handle, metal, 17);
    s.stroke(handle, "#fff", 4, .6);
    for (int foot = -1; foot <= 1; foot++) {
      s.fill(
          Shapes.ellipse(390 + foot * 62, 614, 13, 12),
          s.glowAt(.35, .3, .8, "0 " + metal.lighter(.7), "1 " + metal.darker(.5)));
    }
    s.fill(body.outline(), metal);
    var engraving = metal.darker(.5);
    s.stroke(
        body.ring(372) + body.ring(380) + body.ring(500) + body.ring(508) + body.ring(552),
        engraving,
        2);
    Pottery.band(
        s,
        body,
        s.chance().pick(3, 6, 4),
        392,
        492,
        List.of(engraving, metal.lighter(.35), engraving));
    polish(s, body, metal);
    s.fill(lid.outline(), metal);
    s.stroke(lid.ring(300) + lid.ring(306), engraving, 2);
    Pottery.band(s, lid, 4, 252, 296, List.of(engraving, engraving, engraving));
    polish(s, lid, metal);
    s.stroke(body.ring(334), metal.darker(.55), 4);
    s.fill(Shapes.circle(390, 168, 11), s.glowAt(.35, .3, .8, "0 #fff", "1 " + metal.darker(.4)));
  }

  /** Reflections of a bright room in turned metal. */
  static void polish(Sketch s, Lathe body, Colour metal) {
    s.fill(
        body.outline(),
        s.across(
            "0 " + metal.darker(.65) + " .85",
            ".08 " + metal.darker(.3) + " .5",
            ".2 #fff .65",
            ".28 #fff .1",
            ".42 " + metal.darker(.45) + " .35",
            ".55 " + metal.lighter(.3) + " .15",
            ".72 " + metal.darker(.5) + " .5",
            ".86 #fff .25",
            ".93 " + metal.darker(.5) + " .6",
            "1 " + metal.darker(.75) + " .9"));
    s.fill(body.outline(), s.down("0 #fff .25", ".3 #fff 0", ".8 #160b04 .1", "1 #160b04 .35"));
  }

  /** A hanging lantern, pierced, lit from inside. */
  static void lantern(Sketch s) {
    var chance = s.chance();
    s.evening();
    var metal = chance.pick(Dyes.BRASS, Dyes.COPPER, Dyes.SILVER, Dyes.IRON);
    named(s, metal);
    s.fill(Shapes.circle(400, 430, 330), s.glow("0 #ffdf94 .75", ".4 #ffd27a .3", "1 #ffc860 0"));
    // light thrown through the piercing
    for (int i = 0; i < 26; i++) {
      double at = i * 137.5;
      double far = 230 + i * 6.5;
      s.fill(
          Shapes.star(400 + far * cos(at), 430 + far * .9 * sin(at), 6, 13, 6, at), "#fff0c0", .3);
    }
    s.stroke("M400 0V120", metal.darker(.3), 5);
    s.stroke(Shapes.circle(400, 132, 15), metal.darker(.2), 6);
    var dome = new Lathe(400, .14, 150, 14, 176, 22, 190, 16, 220, 56, 262, 104, 290, 112);
    double[][] shapes = {
      {290, 118, 330, 150, 430, 168, 520, 130, 570, 74},
      {290, 116, 380, 128, 480, 128, 570, 116},
      {290, 110, 360, 176, 430, 196, 500, 170, 570, 90}
    };
    var body = new Lathe(400, .14, chance.pick(shapes));
    var foot =
        new Lathe(
            400,
            .14,
            570,
            body.radius(570) + 6,
            584,
            body.radius(570) + 8,
            620,
            40,
            650,
            12,
            668,
            16,
            684,
            5);
    s.fill(foot.outline(), metal.darker(.1));
    polish(s, foot, metal);
    s.fill(body.outline(), metal.darker(.25));
    s.fill(body.outline(), s.radial(400, 430, 200, "0 #ffb74a .75", "1 #ffb74a .1"));
    boolean glass = chance.happens(.4);
    var tints = new Colour[] {Dyes.MADDER, Dyes.COBALT, Dyes.MINT, Dyes.SAFFRON};
    var open = new StringBuilder();
    for (double y = 318; y < 556; y += 34) {
      int row = (int) ((y - 318) / 34);
      for (double turn = -78 + (row % 2) * 9; turn < 84; turn += 18) {
        double c = Math.max(.2, cos(turn));
        var hole =
            row % 3 == 0
                ? Shapes.lozenge(body.x(turn, y), body.y(turn, y), 11 * c, 14)
                : row % 3 == 1
                    ? flower(body.x(turn, y), body.y(turn, y), c)
                    : Shapes.ellipse(body.x(turn, y), body.y(turn, y), 8 * c, 10);
        if (glass && row % 2 == 0) {
          s.fill(hole, tints[(int) (turn + 90) / 18 % 4].lighter(.3));
        } else {
          open.append(hole);
        }
      }
    }
    s.fill(open, s.radial(400, 430, 190, "0 #fffbe6", ".6 #ffe6a0", "1 #f3b452"));
    s.fill(
        body.outline(),
        s.across("0 #160b04 .65", ".25 #fff .12", ".5 #fff 0", ".8 #160b04 .25", "1 #160b04 .7"));
    s.stroke(body.ring(296) + body.ring(564), metal.lighter(.3), 7);
    s.fill(dome.outline(), metal);
    var slots = new StringBuilder();
    for (double turn = -72; turn <= 72; turn += 18) {
      slots.append(dome.wrap(turn - 4, 268, turn, 226, turn + 4, 268));
    }
    s.fill(slots, "#ffe9a8");
    polish(s, dome, metal);
    s.stroke(dome.ring(290), metal.darker(.4), 5);
  }

  private static String flower(double x, double y, double c) {
    return Shapes.ellipse(x, y - 7, 3.4 * c, 5)
        + Shapes.ellipse(x, y + 7, 3.4 * c, 5)
        + Shapes.ellipse(x - 7 * c, y, 5 * c, 3.4)
        + Shapes.ellipse(x + 7 * c, y, 5 * c, 3.4);
  }

  /** The rosewater sprinkler and the incense burner that go together. */
  static void mbekhra(Sketch s) {
    var metal = s.chance().pick(Dyes.SILVER, Dyes.BRASS);
    named(s, metal);
    var engraving = metal.darker(.5);
    var sprinkler =
        new Lathe(
            270, .14, 130, 6, 160, 8, 330, 13, 380, 26, 430, 78, 490, 92, 548, 70, 590, 30, 604, 30,
            640, 78, 652, 80);
    Studio.shadow(s, 270, 660, 110, 26);
    s.fill(sprinkler.outline(), metal);
    Pottery.band(s, sprinkler, 4, 436, 530, List.of(engraving, engraving));
    s.stroke(
        sprinkler.ring(424) + sprinkler.ring(540) + sprinkler.ring(360) + sprinkler.ring(630),
        engraving,
        2);
    polish(s, sprinkler, metal);
    s.fill(Shapes.circle(270, 128, 13), s.glowAt(.35, .3, .8, "0 #fff", "1 " + metal.darker(.4)));
    Studio.shadow(s, 545, 660, 130, 28);
    var foot = new Lathe(545, .15, 500, 104, 520, 108, 560, 84, 590, 30, 620, 34, 648, 94, 656, 96);
    s.fill(foot.outline(), metal);
    polish(s, foot, metal);
    s.fill(Shapes.ellipse(545, 500, 104, 16), "#2a1a10");
    s.fill(Shapes.ellipse(545, 498, 60, 8), s.glow("0 #ff9a3d", "1 #7a2a10"));
    var dome = new Lathe(545, .15, 336, 8, 352, 14, 364, 9, 390, 50, 440, 92, 488, 106);
    s.fill(dome.outline(), metal);
    var holes = new StringBuilder();
    for (double y = 400; y < 480; y += 24) {
      for (double turn = -75; turn <= 75; turn += 15) {
        holes.append(dome.wrap(turn - 4, y, turn, y - 8, turn + 4, y, turn, y + 8));
      }
    }
    s.fill(holes, "#3a2413");
    polish(s, dome, metal);
    s.stroke("M545 330C530 290 570 270 548 228C534 198 566 180 556 140", "#fff", 16, .14);
    s.stroke("M545 330C530 290 570 270 548 228C534 198 566 180 556 140", "#fff", 6, .22);
  }

  /** A wrought-iron window grille with scrolls. */
  static void grille(Sketch s) {
    var iron = Dyes.IRON;
    s.pale();
    var bars = new StringBuilder();
    bars.append(Shapes.rectangle(170, 110, 460, 580));
    for (double x = 285; x < 600; x += 115) {
      bars.append(Shapes.line(x, 110, x, 690));
    }
    bars.append(Shapes.line(170, 255, 630, 255)).append(Shapes.line(170, 545, 630, 545));
    var scroll = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      double x = 227.5 + i * 115;
      for (int side = -1; side <= 1; side += 2) {
        for (int up = -1; up <= 1; up += 2) {
          double y = 400;
          scroll
              .append("M")
              .append(numbers(x, y))
              .append("c")
              .append(numbers(side * 4, up * 50, side * 44, up * 60, side * 44, up * 96))
              .append("c")
              .append(numbers(0, up * 30, -side * 34, up * 32, -side * 34, up * 6))
              .append("c")
              .append(numbers(0, -up * 16, side * 20, -up * 16, side * 20, 0));
        }
      }
      for (double y : new double[] {182, 618}) {
        scroll
            .append(Shapes.circle(x, y, 40))
            .append("M")
            .append(numbers(x - 28, y - 28))
            .append("l56 56m0-56l-56 56");
      }
    }
    s.group(
        "transform=\"translate(16 20)\" opacity=\".25\"",
        () -> {
          s.stroke(bars, "#20120a", 15);
          s.stroke(scroll, "#20120a", 9);
        });
    s.stroke(scroll, iron, 9);
    s.stroke(scroll, iron.lighter(.35), 2);
    s.stroke(bars, iron.darker(.15), 15);
    s.stroke(bars, iron.lighter(.3), 3);
    var knots = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      knots
          .append(Shapes.lozenge(227.5 + i * 115, 400, 15, 18))
          .append(Shapes.circle(227.5 + i * 115, 182, 9))
          .append(Shapes.circle(227.5 + i * 115, 618, 9));
    }
    s.fill(knots, s.chance().pick(Dyes.BRASS, iron, Dyes.BRASS));
  }

  /** Damascening: silver wire hammered into blackened steel. */
  static void damascene(Sketch s) {
    boolean plate = s.chance().happens(.5);
    s.shows(plate ? "plate" : "vase");
    if (plate) {
      double r = 285;
      Studio.cast(s, Shapes.circle(400, 400, r), 26);
      s.fill(Shapes.circle(400, 400, r), s.radial(300, 280, 460, "0 #54514c", "1 #191614"));
      engraved(
          s,
          s.chance().pick(8, 12, 16),
          r - 16,
          s.chance().pick(Dyes.SILVER.lighter(.3), Dyes.GOLD),
          2);
      s.fill(
          Shapes.circle(400, 400, r),
          s.linear(150, 150, 650, 650, "0 #fff .25", ".35 #fff 0", ".5 #fff .12", "1 #000 .3"));
      s.stroke(Shapes.circle(400, 400, r), "#777", 3);
      return;
    }
    var vase =
        new Lathe(
            400, .15, 150, 74, 168, 60, 230, 52, 300, 108, 400, 156, 500, 132, 590, 76, 620, 84,
            642, 96);
    var silver = Dyes.SILVER.lighter(.35);
    Pottery.body(
        s,
        vase,
        Colour.of("#26221f"),
        true,
        () ->
            Pottery.bands(
                s,
                vase,
                List.of(silver, s.chance().pick(silver, Dyes.GOLD), Colour.of("#26221f"))));
  }

  /** A mirror in an arched or star-shaped frame. */
  static void mirror(Sketch s) {
    var chance = s.chance();
    var frame = chance.pick(Dyes.BRASS, Dyes.SILVER, Dyes.CEDAR, Dyes.IVORY);
    boolean arch = chance.happens(.6);
    s.shows(arch ? "arch" : "star");
    var outer =
        arch
            ? "M200 690V340C200 200 330 190 400 92C470 190 600 200 600 340V690z"
            : Shapes.star(400, 400, 8, 310, 252, 22.5);
    var inner =
        arch
            ? "M258 634V356C258 256 350 246 400 180C450 246 542 256 542 356V634z"
            : Shapes.regular(400, 400, 8, 186, 22.5);
    Studio.cast(s, outer, 26);
    s.fill(
        outer,
        s.linear(
            200,
            100,
            600,
            700,
            "0 " + frame.lighter(.5),
            ".3 " + frame,
            ".5 " + frame.lighter(.35),
            "1 " + frame.darker(.35)));
    var line = frame.darker(.5);
    s.clipped(
        outer,
        () -> {
          var stamp =
              s.pattern(
                  29,
                  29,
                  "rotate(45)",
                  () -> {
                    s.fill(Shapes.star(14.5, 14.5, 4, 11, 4, 0), line, .65);
                    s.fill(
                        Shapes.circle(0, 0, 4)
                            + Shapes.circle(29, 0, 4)
                            + Shapes.circle(0, 29, 4)
                            + Shapes.circle(29, 29, 4),
                        frame.lighter(.5),
                        .7);
                  });
          s.fill(outer, stamp);
        });
    s.stroke(outer, line, 8, .6);
    s.stroke(outer, frame.lighter(.5), 3);
    s.fill(
        inner,
        s.linear(258, 180, 560, 640, "0 #dfe6e6", ".35 #a9b7b8", ".55 #e9eeec", "1 #8a9798"));
    s.clipped(
        inner,
        () -> {
          s.fill("M230 560L470 130H540L250 660z", "#fff", .4);
          s.fill("M420 650L590 340V420L470 650z", "#fff", .25);
          s.fill(Shapes.rectangle(250, 560, 300, 90), "#6d5a46", .22);
        });
    s.stroke(inner, line, 7);
    s.stroke(inner, frame.lighter(.6), 2);
  }

  /** Tinware: a star lantern soldered from cut sheets. */
  static void tinStar(Sketch s) {
    s.evening();
    var tin = s.chance().pick(Dyes.SILVER, Colour.of("#a7a298"), Dyes.COPPER);
    s.fill(Shapes.circle(400, 410, 330), s.glow("0 #ffe2a0 .8", "1 #ffd27a 0"));
    s.stroke("M400 0V100", Dyes.IRON, 4);
    int n = s.chance().pick(8, 10, 12);
    var glass = s.chance().pick(Dyes.SAFFRON, Dyes.MADDER, Dyes.TURQUOISE, Dyes.COBALT);
    for (int i = 0; i < n; i++) {
      double at = -90 + 360.0 * i / n;
      double half = 180.0 / n;
      double r = i % 2 == 0 ? 300 : 260;
      double tipX = 400 + r * cos(at);
      double tipY = 410 + r * sin(at);
      var lit =
          Shapes.polygon(
              400, 410, 400 + 150 * cos(at - half), 410 + 150 * sin(at - half), tipX, tipY);
      var dim =
          Shapes.polygon(
              400, 410, 400 + 150 * cos(at + half), 410 + 150 * sin(at + half), tipX, tipY);
      s.fill(lit, (at > 60 && at < 200 ? tin.darker(.12) : tin.lighter(.35)));
      s.fill(dim, tin.darker(at > -60 && at < 120 ? .35 : .15));
      var holes = new StringBuilder();
      for (int h = 0; h < 5; h++) {
        double d = 130 + h * 30;
        holes
            .append(
                Shapes.circle(
                    400 + d * cos(at - half * (.5 - h * .09)),
                    410 + d * sin(at - half * (.5 - h * .09)),
                    6 - h * .7))
            .append(
                Shapes.circle(
                    400 + d * cos(at + half * (.5 - h * .09)),
                    410 + d * sin(at + half * (.5 - h * .09)),
                    6 - h * .7));
      }
      s.fill(holes, "#fff2c4");
    }
    s.fill(Shapes.star(400, 410, n, 122, 92, -90), tin.darker(.3));
    s.fill(
        Shapes.regular(400, 410, n, 84, -90),
        s.glow("0 #fffbe0", ".5 " + glass.lighter(.45), "1 " + glass));
    s.stroke(Shapes.regular(400, 410, n, 84, -90), tin.lighter(.4), 5);
    s.rosette(n, 400, 410, () -> s.stroke(Shapes.line(400, 410, 400, 326), tin.darker(.3), 3));
  }

  /** A tinned copper pot with its lid. */
  static void copperPot(Sketch s) {
    var copper = s.chance().pick(Dyes.COPPER, Dyes.COPPER, Dyes.COPPER.darker(.12));
    boolean couscous = s.chance().happens(.4);
    s.shows(couscous ? "couscoussier" : "pot");
    var pot =
        couscous
            ? new Lathe(400, .18, 420, 120, 440, 130, 500, 176, 560, 176, 612, 140, 624, 134)
            : new Lathe(400, .18, 330, 190, 350, 196, 470, 208, 570, 196, 614, 160, 622, 154);
    for (int side = -1; side <= 1; side += 2) {
      double x = 400 + side * (couscous ? 172 : 200);
      double y = couscous ? 500 : 420;
      s.stroke(
          "M"
              + numbers(x, y)
              + "q"
              + numbers(side * 70, -4, side * 60, 34)
              + "q"
              + numbers(-side * 6, 30, -side * 62, 26),
          Dyes.BRASS.darker(.4),
          17);
      s.stroke(
          "M"
              + numbers(x, y)
              + "q"
              + numbers(side * 70, -4, side * 60, 34)
              + "q"
              + numbers(-side * 6, 30, -side * 62, 26),
          Dyes.BRASS,
          11);
    }
    Studio.shadow(s, 400, 640, 230, 44);
    s.fill(pot.outline(), copper);
    hammered(s, pot, copper);
    polish(s, pot, copper);
    if (couscous) {
      var top = new Lathe(400, .18, 210, 176, 226, 182, 300, 176, 380, 136, 424, 116);
      s.fill(top.outline(), copper);
      hammered(s, top, copper);
      polish(s, top, copper);
      top.mouth(s, Dyes.SILVER, 12);
    } else {
      var lid =
          new Lathe(400, .18, 226, 12, 240, 22, 252, 14, 262, 30, 300, 150, 330, 194, 338, 200);
      s.fill(lid.outline(), copper);
      s.stroke(lid.ring(296) + lid.ring(302) + lid.ring(320), copper.darker(.5), 2);
      polish(s, lid, copper);
    }
  }

  private static void hammered(Sketch s, Lathe body, Colour metal) {
    var dents =
        s.pattern(
            30,
            26,
            "",
            () -> {
              s.fill(
                  Shapes.ellipse(8, 7, 9, 7) + Shapes.ellipse(23, 20, 9, 7),
                  s.glow("0 " + metal.lighter(.4) + " .7", "1 " + metal.darker(.2) + " .15"));
            });
    s.fill(body.outline(), dents);
  }
}
