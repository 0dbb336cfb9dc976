package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;

/** Doum palm, raffia, rush, reed and esparto: plaited, coiled, sewn. */
final class Basketry {

  private Basketry() {}

  /** Coils around a body with the sewing that holds them. */
  private static void coils(Sketch s, Lathe body, Colour straw, double step) {
    var rings = new StringBuilder();
    for (double h = body.top() + step; h < body.bottom(); h += step) {
      rings.append(body.ring(h));
    }
    s.stroke(rings, straw.darker(.5), 2.2, .55);
    s.group(
        "transform=\"translate(0 " + Shapes.number(step * .35) + ")\"",
        () -> s.stroke(rings, straw.lighter(.5), 2, .5));
    s.group(
        "transform=\"translate(0 " + Shapes.number(-step * .5) + ")\"",
        () ->
            s.element(
                rings,
                "fill=\"none\" stroke=\""
                    + straw.darker(.4)
                    + "\" stroke-width=\""
                    + Shapes.number(step * .7)
                    + "\" stroke-dasharray=\"1.6 7\" opacity=\".5\""));
  }

  static void koffa(Sketch s) {
    var straw = s.chance().pick(Dyes.DOUM, Colour.of("#c9a15d"), Colour.of("#dcc594"));
    var body = new Lathe(400, .17, 330, 210, 350, 212, 460, 200, 560, 168, 620, 140, 632, 138);
    var handle = "M240 350C236 150 320 110 400 110C480 110 564 150 560 350";
    s.stroke(handle, Dyes.TAN.darker(.5), 20);
    s.stroke(handle, Dyes.TAN, 14);
    s.stroke(handle, Dyes.TAN.lighter(.4), 3, .7);
    Studio.shadow(s, 400, 640, 190, 40);
    s.fill(body.outline(), straw);
    var weave =
        s.pattern(
            22,
            22,
            "",
            () -> {
              s.stroke("M0 0L11 11L22 0M0 11L11 22L22 11", straw.darker(.45), 3, .5);
              s.stroke("M0 5L11 16L22 5", straw.lighter(.5), 2, .45);
            });
    s.fill(body.outline(), weave);
    if (s.chance().happens(.6)) {
      Pottery.band(
          s,
          body,
          s.chance().pick(1, 2, 3),
          400,
          480,
          List.of(
              s.chance().pick(Dyes.MADDER, Dyes.COBALT, Dyes.BOTTLE, Dyes.BLACK_WOOL),
              straw,
              Dyes.SAFFRON));
    }
    body.shade(s, .75);
    body.mouth(s, straw.darker(.15), 14);
    s.stroke(body.ring(336), Dyes.TAN.darker(.2), 13);
    Leatherwork.stitches(s, body.ring(336), Dyes.IVORY, 2.4);
    var front = "M252 368C250 260 300 214 400 214C500 214 550 260 548 368";
    s.group(
        "transform=\"translate(0 30)\"",
        () -> {
          s.stroke(front, Dyes.TAN.darker(.5), 21);
          s.stroke(front, Dyes.TAN.lighter(.1), 15);
          Leatherwork.stitches(s, front, Dyes.IVORY, 2.2);
        });
  }

  static void mat(Sketch s) {
    var rush = s.chance().pick(Dyes.STRAW, Colour.of("#cdb777"), Colour.of("#d9c79a"));
    var dye = s.chance().pick(Dyes.MADDER, Dyes.BLACK_WOOL, Dyes.POMEGRANATE, Dyes.BOTTLE);
    s.turned(
        s.chance().pick(0.0, 4.0, -6.0),
        400,
        400,
        () -> {
          var outline = Shapes.rectangle(190, 90, 420, 620);
          Studio.cast(s, outline, 16);
          s.fill(outline, rush);
          s.clipped(
              outline,
              () -> {
                for (int i = 0; i < 9; i++) {
                  double y = 112 + i * 70;
                  int kind = (i + s.chance().integer(0, 1)) % 3;
                  var figure = new StringBuilder();
                  for (double x = 212; x < 610; x += 44) {
                    figure.append(
                        kind == 0
                            ? Carpets.steppedLozenge(x, y, 19, 24)
                            : kind == 1
                                ? Shapes.polygon(
                                    x - 22, y + 20, x, y - 20, x + 22, y + 20, x, y + 2)
                                : Shapes.rectangle(x - 14, y - 16, 11, 32)
                                    + Shapes.rectangle(x + 3, y - 16, 11, 32));
                  }
                  s.fill(figure, dye);
                  s.stroke(Shapes.line(190, y + 35, 610, y + 35), dye, 4);
                }
                var reeds =
                    s.pattern(
                        12,
                        6,
                        "",
                        () -> {
                          s.stroke("M0 0h12", rush.darker(.6), 1.6, .45);
                          s.stroke("M0 2h12", "#fff", 1.4, .3);
                          s.stroke("M6 0v6", rush.darker(.5), 1, .25);
                        });
                s.fill(outline, reeds);
              });
          s.stroke(outline, dye.darker(.1), 9);
          s.fill(outline, s.linear(190, 90, 610, 710, "0 #fff .2", ".5 #fff 0", "1 #160b04 .2"));
        });
  }

  /** The straw hat of the Rif with its wool pompons. */
  static void hat(Sketch s) {
    var straw = s.chance().pick(Dyes.STRAW, Dyes.DOUM, Colour.of("#e4d3a2"));
    Studio.shadow(s, 410, 560, 330, 80);
    s.fill(
        Shapes.ellipse(400, 520, 320, 104),
        s.linear(
            80, 430, 720, 620, "0 " + straw.lighter(.25), ".5 " + straw, "1 " + straw.darker(.35)));
    var rings = new StringBuilder();
    for (double share = .98; share > .45; share -= .045) {
      rings.append(Shapes.ellipse(400, 520, 320 * share, 104 * share));
    }
    s.element(
        rings,
        "fill=\"none\" stroke=\""
            + straw.darker(.5)
            + "\" stroke-width=\"3\" stroke-dasharray=\"6 5\" opacity=\".5\"");
    s.fill(Shapes.ellipse(424, 528, 176, 52), "#160b04", .28);
    var crown = new Lathe(400, .3, 250, 86, 266, 112, 330, 140, 430, 154, 486, 158);
    s.fill(crown.outline(), straw);
    coils(s, crown, straw, 13);
    crown.shade(s, .7);
    s.fill(Shapes.ellipse(400, 250, 86, 26), straw.lighter(.25));
    s.stroke(
        Shapes.ellipse(400, 250, 60, 18) + Shapes.ellipse(400, 250, 34, 10),
        straw.darker(.4),
        2.5,
        .6);
    var wools = List.of(Dyes.MADDER, Dyes.COBALT, Dyes.INDIGO, Dyes.BLACK_WOOL);
    var wool = s.chance().pick(wools);
    for (double h : new double[] {452, 466, 480}) {
      s.element(
          crown.ring(h),
          "fill=\"none\" stroke=\""
              + (h == 466 ? Dyes.IVORY : wool)
              + "\" stroke-width=\"9\" stroke-dasharray=\"13 3\"");
    }
    for (double turn : new double[] {-70, -24, 24, 70}) {
      double x = 400 + 290 * sin(turn);
      double y = 520 + 92 * cos(turn);
      s.stroke(Shapes.line(400 + 158 * sin(turn), 500 + 40 * cos(turn), x, y), wool, 5);
      pompon(s, x, y, 30, wool);
    }
    pompon(s, 400, 236, 26, wool);
  }

  private static void pompon(Sketch s, double x, double y, double r, Colour wool) {
    s.fill(Shapes.circle(x + 5, y + 8, r), "#160b04", .25);
    s.fill(Shapes.star(x, y, 22, r * 1.08, r * .88, 0), wool.darker(.2));
    s.fill(
        Shapes.circle(x, y, r * .95),
        s.glowAt(.35, .3, .8, "0 " + wool.lighter(.5), ".5 " + wool, "1 " + wool.darker(.35)));
    var strands = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      strands.append(
          Shapes.line(
              x + r * .25 * cos(i * 22.5),
              y + r * .25 * sin(i * 22.5),
              x + r * .9 * cos(i * 22.5 + 8),
              y + r * .9 * sin(i * 22.5 + 8)));
    }
    s.stroke(strands, wool.lighter(.35), 1.6, .5);
  }

  static void raffiaBag(Sketch s) {
    var raffia = s.chance().pick(Dyes.STRAW, Dyes.TAN, Dyes.BLACK_WOOL, Dyes.ROSE, Dyes.MINT);
    s.mostly(raffia);
    var handle = "M270 330C250 130 340 110 400 110C460 110 550 130 530 330";
    s.stroke(handle, Dyes.TAN.darker(.45), 21);
    s.stroke(handle, Dyes.TAN, 15);
    Leatherwork.stitches(s, handle, Dyes.IVORY, 2.4);
    var body = "M196 322H604Q640 500 620 650Q610 688 560 690H240Q190 688 180 650Q160 500 196 322z";
    Studio.cast(s, body, 22);
    s.fill(body, raffia);
    var stitch =
        s.pattern(
            26,
            18,
            "",
            () -> {
              s.stroke("M2 2C8 16 18 16 24 2", raffia.darker(.5), 4, .5);
              s.stroke("M2 0C8 13 18 13 24 0", raffia.lighter(.45), 4, .65);
            });
    s.fill(body, stitch);
    if (s.chance().happens(.5)) {
      s.clipped(
          body,
          () -> {
            var band = new StringBuilder();
            for (double x = 180; x < 640; x += 52) {
              band.append(Carpets.steppedLozenge(x, 510, 22, 30));
            }
            s.fill(band, s.chance().pick(Dyes.MADDER, Dyes.INDIGO, Dyes.IVORY));
          });
    }
    s.fill(body, s.linear(170, 320, 640, 690, "0 #fff .22", ".45 #fff 0", "1 #160b04 .4"));
    s.stroke("M194 328H606", Dyes.TAN.darker(.1), 19);
    Leatherwork.stitches(s, "M200 328H600", Dyes.IVORY, 2.6);
    s.fill(Shapes.circle(270, 330, 11) + Shapes.circle(530, 330, 11), Dyes.BRASS.lighter(.2));
  }

  static void raffiaShoe(Sketch s) {
    var raffia = s.chance().pick(Dyes.STRAW, Dyes.BLACK_WOOL, Dyes.TAN, Dyes.ROSE, Dyes.COBALT);
    s.mostly(raffia);
    var one =
        s.symbol(
            () -> {
              var outline =
                  "M0-266C62-262 96-160 94-70C96 20 84 70 82 130C80 204 50 262 0 262C-50 262-80 204-82 130C-84 70-96 20-94-70C-96-160-62-262 0-266z";
              Studio.cast(s, outline, 16);
              s.fill(outline, Dyes.TAN.darker(.2));
              s.fill(
                  "M0-250C54-246 82-160 80-70C82 20 70 70 68 130C66 196 40 246 0 246C-40 246-66 196-68 130C-70 70-82 20-80-70C-82-160-54-246 0-250z",
                  s.linear(0, -250, 0, 250, "0 " + Dyes.TAN, "1 " + Dyes.TAN.lighter(.4)));
              var vamp = "M0-268C64-262 98-160 95-60Q60 10 0 6Q-60 10-95-60C-98-160-64-262 0-268z";
              s.fill(vamp, raffia);
              var plait =
                  s.pattern(
                      20,
                      20,
                      "rotate(45)",
                      () -> {
                        s.fill("M1 1h8v18h-8z", raffia.lighter(.3));
                        s.fill("M11 1h8v18h-8z", raffia.darker(.25));
                        s.fill("M1 7h18v6h-18z", raffia.lighter(.12));
                      });
              s.fill(vamp, plait);
              s.fill(vamp, s.linear(-95, -260, 95, 0, "0 #fff .3", ".5 #fff 0", "1 #160b04 .35"));
              s.stroke("M-95-60Q-60 10 0 6Q60 10 95-60", raffia.darker(.4), 7);
            });
    s.use(one, "translate(286 400) rotate(-8)");
    s.use(one, "translate(514 400) rotate(8)");
  }

  /** A pendant lamp of plaited reed. */
  static void reedLamp(Sketch s) {
    s.evening();
    var reed = s.chance().pick(Dyes.DOUM, Dyes.TAN, Dyes.STRAW);
    s.stroke("M400 0V190", Dyes.BLACK_WOOL, 5);
    s.fill(Shapes.circle(400, 440, 350), s.glow("0 #ffe0a0 .7", ".5 #ffd27a .2", "1 #ffd27a 0"));
    var shade =
        s.chance().happens(.5)
            ? new Lathe(400, .2, 190, 34, 230, 90, 330, 210, 470, 258, 560, 262)
            : new Lathe(400, .18, 190, 60, 260, 170, 380, 236, 500, 206, 590, 110);
    s.fill(
        shade.outline(),
        s.radial(400, 460, 280, "0 #fff0c0", ".5 " + reed.lighter(.2), "1 " + reed.darker(.3)));
    var ribs = new StringBuilder();
    for (int turn = -84; turn <= 84; turn += 7) {
      var points = new double[14];
      for (int i = 0; i < 7; i++) {
        double h = shade.top() + (shade.bottom() - shade.top()) * i / 6;
        points[2 * i] = shade.x(turn + (i % 2 == 0 ? 2 : -2), h);
        points[2 * i + 1] = shade.y(turn, h);
      }
      ribs.append(Shapes.smooth(false, points));
    }
    s.stroke(ribs, reed.darker(.55), 3.4, .75);
    var hoops = new StringBuilder();
    for (double h = shade.top() + 26; h < shade.bottom(); h += 28) {
      hoops.append(shade.ring(h));
    }
    s.stroke(hoops, reed.darker(.35), 6, .8);
    s.group("transform=\"translate(0 -2)\"", () -> s.stroke(hoops, reed.lighter(.45), 2, .7));
    s.stroke(shade.ring(shade.bottom() - 3), reed.darker(.3), 11);
    s.fill(
        shade.outline(), s.across("0 #160b04 .5", ".3 #160b04 0", ".7 #160b04 0", "1 #160b04 .5"));
  }

  /** The lidded bread tray, its cone of coiled halfa bound with leather. */
  static void tbeq(Sketch s) {
    var straw = s.chance().pick(Dyes.DOUM, Dyes.STRAW, Colour.of("#cfae6a"));
    var dye = s.chance().pick(Dyes.MADDER, Dyes.POMEGRANATE, Dyes.BOTTLE, Dyes.BLACK_WOOL);
    var base = new Lathe(400, .22, 516, 264, 540, 266, 590, 222, 624, 190);
    var cone = new Lathe(400, .22, 170, 14, 196, 22, 230, 30, 330, 112, 430, 194, 520, 252);
    Studio.shadow(s, 400, 640, 260, 50);
    s.fill(base.outline(), straw.darker(.1));
    coils(s, base, straw, 14);
    base.shade(s, .75);
    s.fill(cone.outline(), straw);
    Pottery.band(s, cone, 3, 400, 486, List.of(dye, straw, Dyes.SAFFRON));
    Pottery.band(s, cone, s.chance().pick(1, 2), 300, 356, List.of(dye, dye));
    s.fill(cone.band(176, 226), dye);
    coils(s, cone, straw, 14);
    cone.shade(s, .8);
    s.stroke(cone.ring(514), Dyes.TAN.darker(.25), 12);
    Leatherwork.stitches(s, cone.ring(514), Dyes.IVORY, 2.4);
    s.fill(
        Shapes.circle(400, 166, 17),
        s.glowAt(.35, .3, .8, "0 " + Dyes.TAN.lighter(.4), "1 " + Dyes.TAN.darker(.4)));
  }

  /** Esparto: a coil of rope and a plaited plate. */
  static void esparto(Sketch s) {
    var halfa = s.chance().pick(Colour.of("#b9a15e"), Dyes.STRAW, Colour.of("#a8945a"));
    Studio.shadow(s, 400, 600, 290, 90);
    for (int layer = 0; layer < 5; layer++) {
      double y = 560 - layer * 56;
      double r = 252 - layer * 6;
      var ring = Shapes.ellipse(400, y, r, r * .34);
      s.stroke(ring, halfa.darker(.6), 60);
      s.stroke(
          ring,
          s.linear(
              400 - r,
              0,
              400 + r,
              0,
              "0 " + halfa.darker(.2),
              ".35 " + halfa.lighter(.3),
              "1 " + halfa.darker(.4)),
          52);
      s.element(
          ring,
          "fill=\"none\" stroke=\""
              + halfa.darker(.5)
              + "\" stroke-width=\"50\" stroke-dasharray=\"3 17\" opacity=\".55\"");
      s.element(
          Shapes.ellipse(400, y - 8, r, r * .34),
          "fill=\"none\" stroke=\""
              + halfa.lighter(.5)
              + "\" stroke-width=\"16\" stroke-dasharray=\"10 10\" opacity=\".35\"");
    }
    s.stroke("M590 366C690 360 720 440 690 560", halfa.darker(.5), 44);
    s.stroke("M590 366C690 360 720 440 690 560", halfa, 36);
    s.element(
        "M590 366C690 360 720 440 690 560",
        "fill=\"none\" stroke=\""
            + halfa.darker(.5)
            + "\" stroke-width=\"34\" stroke-dasharray=\"3 17\" opacity=\".55\"");
    var end = new StringBuilder();
    for (int i = -4; i <= 4; i++) {
      end.append("M690 556q").append(numbers(i * 3, 24, i * 6, 54));
    }
    s.stroke(end, halfa.darker(.15), 4);
  }
}
