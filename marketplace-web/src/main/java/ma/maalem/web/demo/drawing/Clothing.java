package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.List;

/** Caftans, djellabas, cloaks and what goes with them, on a hanger or a stand. */
final class Clothing {

  private Clothing() {}

  private static Colour cloth(Sketch s, Colour... options) {
    var colour = s.chance().pick(options);
    s.mostly(colour);
    if (colour.lightness() > .76) {
      s.pale();
    }
    return colour;
  }

  private static void hanger(Sketch s) {
    s.stroke("M400 118V92q0-20 18-20t18 18", Dyes.IRON, 6);
    s.stroke("M290 158Q400 104 510 158", Dyes.CEDAR.darker(.2), 14);
  }

  /** Falling folds inside a garment. */
  private static void folds(
      Sketch s,
      String outline,
      double left,
      double right,
      double top,
      double bottom,
      Colour cloth,
      int count) {
    s.clipped(
        outline,
        () -> {
          var dark = s.down("0 " + cloth.darker(.6) + " 0", "1 " + cloth.darker(.6) + " .65");
          var light = s.down("0 " + cloth.lighter(.7) + " 0", "1 " + cloth.lighter(.7) + " .5");
          for (int i = 0; i < count; i++) {
            double x = left + (right - left) * (i + .5) / count;
            double from = top + s.chance().between(0, (bottom - top) * .35);
            double w = (right - left) / count * .32;
            double lean = (x - (left + right) / 2) * .12;
            s.fill(
                "M"
                    + numbers(x - lean, from)
                    + "Q"
                    + numbers(x - w, (from + bottom) / 2, x - w * 1.3, bottom + 10)
                    + "H"
                    + Shapes.number(x + w * .4)
                    + "Q"
                    + numbers(x + w * .1, (from + bottom) / 2, x - lean, from)
                    + "z",
                dark);
            s.fill(
                "M"
                    + numbers(x + w - lean, from)
                    + "Q"
                    + numbers(x + w, (from + bottom) / 2, x + w * .9, bottom + 10)
                    + "H"
                    + Shapes.number(x + w * 1.7)
                    + "Q"
                    + numbers(x + w * 1.3, (from + bottom) / 2, x + w - lean, from)
                    + "z",
                light);
          }
        });
  }

  private static final String ROBE =
      "M352 138Q400 168 448 138L530 172L664 430L584 468L532 352L588 700Q400 734 212 700L268 352L216 468L136 430L270 172z";

  private static void robe(Sketch s, String outline, Colour cloth, Runnable ornament) {
    Studio.cast(s, outline, 18);
    s.fill(
        outline,
        s.linear(
            140,
            140,
            660,
            700,
            "0 " + cloth.lighter(.15),
            ".5 " + cloth,
            "1 " + cloth.darker(.25)));
    ornament.run();
    folds(s, outline, 220, 580, 380, 706, cloth, 7);
    s.fill(
        outline,
        s.linear(200, 0, 640, 0, "0 #fff .12", ".4 #fff 0", ".62 #160b04 0", "1 #160b04 .35"));
    var arms = "M268 352Q262 290 284 230M532 352Q538 290 516 230";
    s.stroke(arms, cloth.darker(.55), 5, .55);
    s.stroke(outline, cloth.darker(.6), 2.5, .5);
  }

  /** Braid down the front with knot buttons, and along neck and sleeves. */
  private static void sfifa(Sketch s, Colour braid, double bottom) {
    var lines =
        "M400 160V"
            + Shapes.number(bottom)
            + "M352 140Q400 172 448 140M140 432L216 464M660 432L584 464";
    s.stroke(lines, braid.darker(.35), 19);
    s.stroke(lines, braid, 15);
    s.element(
        lines,
        "fill=\"none\" stroke=\""
            + braid.lighter(.55)
            + "\" stroke-width=\"5\" stroke-dasharray=\"3 5\"");
    var knots = new StringBuilder();
    for (double y = 182; y < bottom - 6; y += 19) {
      knots.append(Shapes.circle(400, y, 5.6));
    }
    s.fill(knots, s.glowAt(.35, .3, .8, "0 " + braid.lighter(.7), "1 " + braid.darker(.3)));
  }

  private static void belt(Sketch s, Colour metal) {
    var band = "M270 338Q400 366 530 338L534 384Q400 412 266 384z";
    s.fill(
        band,
        s.linear(
            266,
            0,
            534,
            0,
            "0 " + metal.darker(.4),
            ".3 " + metal.lighter(.4),
            ".55 " + metal,
            "1 " + metal.darker(.45)));
    s.clipped(
        band,
        () -> {
          var links = new StringBuilder();
          for (double x = 280; x < 530; x += 24) {
            links.append(Shapes.lozenge(x, 376 - Math.abs(x - 400) * .1, 10, 15));
          }
          s.stroke(links, metal.darker(.6), 2.5);
        });
    s.fill(
        Shapes.star(400, 377, 8, 34, 26, 0),
        s.glowAt(.35, .3, .8, "0 " + metal.lighter(.6), "1 " + metal.darker(.3)));
    s.fill(
        Shapes.star(400, 377, 8, 17, 11, 0),
        s.chance().pick(Dyes.MADDER, Dyes.BOTTLE, Dyes.COBALT));
  }

  /** A brocade of flowers or stars over a garment. */
  private static void brocade(Sketch s, String outline, Colour thread, double opacity) {
    int kind = s.chance().integer(0, 2);
    var figure =
        s.pattern(
            74,
            74,
            "rotate(" + s.chance().pick("0", "45") + ")",
            () -> {
              switch (kind) {
                case 0 -> {
                  s.fill(Woodwork.leaf(37, 30, 13, 24), thread);
                  s.fill(
                      Woodwork.arabesque(37, 54, .3, 1, .4)
                          + Woodwork.arabesque(37, 54, -.3, 1, .4),
                      thread);
                  s.fill(
                      Shapes.circle(0, 0, 6)
                          + Shapes.circle(74, 0, 6)
                          + Shapes.circle(0, 74, 6)
                          + Shapes.circle(74, 74, 6),
                      thread);
                }
                case 1 ->
                    s.fill(
                        Shapes.star(37, 37, 8, 22, 9, 0)
                            + Shapes.star(0, 0, 4, 13, 4, 0)
                            + Shapes.star(74, 74, 4, 13, 4, 0)
                            + Shapes.star(74, 0, 4, 13, 4, 0)
                            + Shapes.star(0, 74, 4, 13, 4, 0),
                        thread);
                default -> {
                  s.stroke(Shapes.lozenge(37, 37, 37, 37), thread, 2.5);
                  s.fill(
                      Shapes.star(37, 37, 6, 15, 6, 0)
                          + Shapes.circle(0, 37, 4)
                          + Shapes.circle(74, 37, 4),
                      thread);
                }
              }
            });
    s.fill(outline, figure, opacity);
  }

  static void caftan(Sketch s) {
    var cloth =
        cloth(
            s,
            Dyes.POMEGRANATE,
            Dyes.BOTTLE,
            Dyes.INDIGO,
            Dyes.TURQUOISE,
            Dyes.ROSE,
            Dyes.VIOLET,
            Dyes.SAFFRON,
            Dyes.IVORY,
            Dyes.MADDER);
    var gold = s.chance().pick(Dyes.GOLD, Dyes.GOLD, Dyes.SILVER);
    hanger(s);
    robe(
        s,
        ROBE,
        cloth,
        () -> {
          brocade(s, ROBE, s.chance().pick(gold, cloth.lighter(.35), cloth.darker(.35)), .75);
          s.fill(
              Woodwork.arabesque(356, 230, -.5, 1, .9)
                  + Woodwork.arabesque(444, 230, .5, 1, .9)
                  + Woodwork.arabesque(352, 300, -.4, -1, .6)
                  + Woodwork.arabesque(448, 300, .4, -1, .6),
              gold);
          s.stroke("M218 676Q400 708 582 676", gold, 11);
        });
    sfifa(s, gold, 700);
    belt(s, gold);
  }

  static void takchita(Sketch s) {
    var over =
        s.chance().pick(Dyes.POMEGRANATE, Dyes.INDIGO, Dyes.BOTTLE, Dyes.VIOLET, Dyes.TURQUOISE);
    s.mostly(over);
    var under = cloth(s, Dyes.SAFFRON, Dyes.ROSE, Dyes.MINT, Dyes.SKY, Dyes.IVORY);
    var gold = Dyes.GOLD;
    hanger(s);
    robe(
        s,
        ROBE,
        under,
        () -> {
          var left =
              "M352 138Q376 156 384 160L330 712Q260 708 212 700L268 352L216 468L136 430L270 172z";
          var right =
              "M448 138Q424 156 416 160L470 712Q540 708 588 700L532 352L584 468L664 430L530 172z";
          s.fill(left + right, over, .92);
          brocade(s, left + right, gold, .6);
          s.stroke("M384 160L330 712M416 160L470 712", gold, 11);
        });
    s.stroke("M352 140Q400 172 448 140M140 432L216 464M660 432L584 464", gold, 14);
    var beads = new StringBuilder();
    for (double y = 190; y < 340; y += 17) {
      beads
          .append(Shapes.circle(400, y, 5))
          .append(Shapes.circle(386 - (y - 190) * .1, y, 3.4))
          .append(Shapes.circle(414 + (y - 190) * .1, y, 3.4));
    }
    s.fill(beads, gold.lighter(.4));
    belt(s, gold);
  }

  static void djellaba(Sketch s) {
    var cloth =
        cloth(
            s,
            Dyes.IVORY,
            Dyes.WOOL,
            Colour.of("#8a7a66"),
            Dyes.BLACK_WOOL,
            Colour.of("#5f6f62"),
            Dyes.INDIGO,
            Colour.of("#7a4a35"));
    hanger(s);
    var outline =
        "M330 150Q400 190 470 150L548 184L668 560L580 584L536 380L596 712Q400 738 204 712L264 380L220 584L132 560L252 184z";
    robe(
        s,
        outline,
        cloth,
        () -> {
          if (s.chance().happens(.6)) {
            var stripes =
                s.pattern(
                    26,
                    26,
                    "",
                    () ->
                        s.fill(
                            "M0 0h3v26h-3zM9 0h1.5v26h-1.5z",
                            cloth.lightness() > .5 ? cloth.darker(.4) : cloth.lighter(.4)));
            s.fill(outline, stripes, .55);
          }
        });
    var hood =
        "M322 152C300 96 360 66 400 60C440 66 500 96 478 152Q440 214 400 232Q360 214 322 152z";
    s.fill(hood, s.linear(310, 60, 490, 230, "0 " + cloth.lighter(.2), "1 " + cloth.darker(.3)));
    s.fill("M352 152Q400 110 448 152Q424 196 400 206Q376 196 352 152z", cloth.darker(.62));
    s.stroke(hood, cloth.darker(.5), 3, .5);
    var braid = cloth.lightness() > .5 ? cloth.darker(.35) : cloth.lighter(.45);
    s.stroke("M400 232V420M136 562L216 580M664 562L584 580", braid, 9);
    var knots = new StringBuilder();
    for (double y = 248; y < 420; y += 15) {
      knots.append(Shapes.circle(400, y, 4.6));
    }
    s.fill(knots, braid.lighter(.4));
    s.stroke("M236 720V640M564 720V640", braid, 5);
  }

  static void selham(Sketch s) {
    var cloth =
        cloth(
            s,
            Dyes.IVORY,
            Dyes.BLACK_WOOL,
            Dyes.WOOL,
            Dyes.INDIGO,
            Dyes.POMEGRANATE,
            Colour.of("#6b5238"));
    hanger(s);
    var outline =
        "M340 140Q400 176 460 140Q560 170 600 300L660 706Q560 734 470 712L400 200L330 712Q240 734 140 706L200 300Q240 170 340 140z";
    robe(s, outline, cloth, () -> {});
    var hood =
        "M330 146C306 90 360 60 400 56C440 60 494 90 470 146Q440 236 400 280Q360 236 330 146z";
    s.fill(hood, s.linear(310, 60, 490, 270, "0 " + cloth.lighter(.2), "1 " + cloth.darker(.35)));
    s.stroke("M400 92V262", cloth.darker(.5), 3, .5);
    var braid = s.chance().pick(Dyes.GOLD, cloth.lightness() > .5 ? cloth.darker(.3) : Dyes.SILVER);
    s.stroke("M398 276L330 712M402 276L470 712", braid, 8);
    s.stroke(hood, braid, 6);
    var tassel = new StringBuilder();
    for (int i = -3; i <= 3; i++) {
      tassel.append("M400 288q").append(numbers(i * 2, 20, i * 4, 46));
    }
    s.stroke(tassel, braid, 3.5);
    s.fill(Shapes.circle(400, 286, 9), braid.lighter(.2));
  }

  static void gandoura(Sketch s) {
    var cloth = cloth(s, Dyes.SKY, Dyes.IVORY, Dyes.MINT, Dyes.COBALT, Dyes.STRAW, Dyes.BRICK);
    hanger(s);
    var outline =
        "M340 142Q400 180 460 142L600 190L624 380L560 380L596 706Q400 732 204 706L240 380L176 380L200 190z";
    robe(s, outline, cloth, () -> {});
    var braid = cloth.lightness() > .55 ? cloth.darker(.45) : cloth.lighter(.6);
    s.fill("M352 150Q400 186 448 150L440 360L400 392L360 360z", cloth.darker(.1));
    s.stroke("M352 150Q400 186 448 150L440 360L400 392L360 360zM400 176V372", braid, 5);
    s.fill(
        Woodwork.arabesque(380, 300, -.3, -1, .5)
            + Woodwork.arabesque(420, 300, .3, -1, .5)
            + Shapes.star(400, 350, 8, 16, 9, 0),
        braid);
    s.stroke("M180 376H240M560 376H620", braid, 6);
  }

  static void jabador(Sketch s) {
    var cloth =
        cloth(s, Dyes.IVORY, Dyes.BOTTLE, Dyes.COBALT, Dyes.BLACK_WOOL, Dyes.ROSE, Dyes.OLIVE);
    hanger(s);
    var trousers = "M306 480H494L520 716L424 720L400 560L376 720L280 716z";
    Studio.cast(s, trousers, 14);
    s.fill(
        trousers, s.linear(280, 480, 520, 720, "0 " + cloth.darker(.05), "1 " + cloth.darker(.4)));
    folds(s, trousers, 290, 510, 500, 716, cloth, 4);
    var tunic =
        "M352 138Q400 168 448 138L530 172L620 420L548 448L516 340L534 556Q400 580 266 556L284 340L252 448L180 420L270 172z";
    robe(s, tunic, cloth, () -> {});
    var braid =
        cloth.lightness() > .5
            ? s.chance().pick(Dyes.GOLD, cloth.darker(.45))
            : s.chance().pick(Dyes.GOLD, Dyes.SILVER);
    s.stroke("M400 160V400M352 140Q400 172 448 140M184 422L250 444M616 422L550 444", braid, 10);
    s.fill(
        Woodwork.arabesque(366, 260, -.4, 1, .7)
            + Woodwork.arabesque(434, 260, .4, 1, .7)
            + Woodwork.arabesque(366, 320, -.4, -1, .5)
            + Woodwork.arabesque(434, 320, .4, -1, .5),
        braid);
    var knots = new StringBuilder();
    for (double y = 176; y < 400; y += 16) {
      knots.append(Shapes.circle(400, y, 4.6));
    }
    s.fill(knots, braid.lighter(.5));
  }

  static void blouza(Sketch s) {
    var cloth = cloth(s, Dyes.ROSE, Dyes.SKY, Dyes.MINT, Dyes.IVORY, Dyes.VIOLET, Dyes.STRAW);
    hanger(s);
    var outline =
        "M326 146Q400 236 474 146L540 180L566 262L510 280L506 330L600 706Q400 738 200 706L294 330L290 280L234 262L260 180z";
    robe(
        s,
        outline,
        cloth,
        () -> {
          var lace =
              s.pattern(
                  34,
                  34,
                  "",
                  () -> {
                    s.stroke(
                        Shapes.circle(17, 17, 12) + Shapes.star(17, 17, 6, 9, 4, 0),
                        cloth.lighter(.65),
                        1.8);
                    s.fill(
                        Shapes.circle(0, 0, 3.4)
                            + Shapes.circle(34, 34, 3.4)
                            + Shapes.circle(34, 0, 3.4)
                            + Shapes.circle(0, 34, 3.4),
                        cloth.lighter(.8));
                  });
          s.fill(outline, lace);
        });
    var beads = new StringBuilder();
    for (int row = 0; row < 5; row++) {
      for (int i = -5; i <= 5; i++) {
        beads.append(Shapes.circle(400 + i * 13, 236 + row * 17 - Math.abs(i) * 6, 3.8));
      }
    }
    s.fill(beads, s.chance().pick(Dyes.SILVER.lighter(.4), Dyes.GOLD));
    s.stroke("M326 146Q400 236 474 146M294 330Q400 352 506 330", Dyes.GOLD.lighter(.2), 6);
  }

  static void tarbouche(Sketch s) {
    var felt =
        s.chance().pick(Dyes.MADDER, Dyes.POMEGRANATE, Colour.of("#7c1f22"), Dyes.BLACK_WOOL);
    s.mostly(felt);
    var lathe = new Lathe(400, .17, 240, 138, 330, 160, 440, 186, 560, 206);
    Studio.shadow(s, 400, 590, 250, 48);
    s.fill(lathe.outline(), felt);
    lathe.shade(s, .85);
    var felting = s.pattern(7, 7, "", () -> s.fill("M1 2h1v1h-1zM4 5h1v1h-1z", "#fff", .16));
    s.fill(lathe.outline(), felting);
    s.fill(
        Shapes.ellipse(400, 240, 138, 24),
        s.linear(262, 216, 538, 264, "0 " + felt.lighter(.3), "1 " + felt.darker(.15)));
    var tassel = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      tassel
          .append("M502 316q")
          .append(numbers(i * 1.6 - 12, 60, i * 2.6 - 20, 130 + s.chance().jitter(10)));
    }
    s.stroke("M400 234Q470 214 502 300", Dyes.BLACK_WOOL, 6);
    s.stroke(tassel, "#15110f", 5);
    s.stroke(tassel, "#4a423c", 1.6);
    s.fill(Shapes.rounded(490, 296, 24, 26, 6), "#15110f");
    s.fill(Shapes.circle(400, 234, 8), "#15110f");
    s.stroke(lathe.ring(554), felt.darker(.45), 3, .6);
  }

  static void taguia(Sketch s) {
    s.pale();
    var yarn = s.chance().pick(Dyes.IVORY, Dyes.IVORY, Dyes.BLACK_WOOL, Dyes.INDIGO);
    s.mostly(yarn);
    var second = s.chance().pick(Dyes.MADDER, Dyes.MINT, Dyes.COBALT, yarn.darker(.25));
    var lathe = new Lathe(400, .2, 260, 18, 276, 90, 320, 168, 400, 206, 500, 214, 570, 212);
    Studio.shadow(s, 400, 600, 250, 46);
    s.fill(lathe.outline(), yarn);
    Pottery.band(s, lathe, 3, 500, 558, List.of(second, yarn, second));
    Pottery.band(s, lathe, s.chance().pick(2, 1), 430, 476, List.of(second, second));
    s.stroke(lathe.ring(490) + lathe.ring(566) + lathe.ring(420), second, 5);
    for (double h = 290; h < 568; h += 11) {
      s.element(
          lathe.ring(h),
          "fill=\"none\" stroke=\""
              + yarn.darker(.45)
              + "\" stroke-width=\"2.4\" stroke-dasharray=\"5 5\" opacity=\".45\"");
    }
    lathe.shade(s, .8);
  }

  /** The gilded belt of a caftan. */
  static void mdamma(Sketch s) {
    var metal = s.chance().pick(Dyes.GOLD, Dyes.GOLD, Dyes.SILVER);
    var velvet = s.chance().pick(Dyes.POMEGRANATE, Dyes.BOTTLE, Dyes.BLACK_WOOL);
    var band = "M40 480Q400 640 760 480L760 388Q400 540 40 388z";
    Studio.cast(s, band, 22);
    s.fill(band, velvet);
    s.clipped(
        band,
        () -> {
          for (int i = -5; i <= 5; i++) {
            double x = 400 + i * 68;
            double y = 510 - (i * 68.0) * (i * 68.0) / 1700;
            if (i != 0) {
              s.fill(
                  Shapes.star(x, y, 8, 33, 25, 0),
                  s.glowAt(.35, .3, .8, "0 " + metal.lighter(.6), "1 " + metal.darker(.35)));
              s.fill(Shapes.star(x, y, 8, 20, 12, 22.5), metal.darker(.4));
              s.fill(
                  Shapes.circle(x, y, 8),
                  s.glowAt(
                      .35,
                      .3,
                      .8,
                      "0 #fff",
                      ".3 " + (i % 2 == 0 ? Dyes.MADDER : Dyes.BOTTLE),
                      "1 " + Dyes.MANGANESE));
            }
          }
        });
    s.stroke("M40 388Q400 540 760 388M40 480Q400 640 760 480", metal, 7);
    var buckle = Shapes.star(400, 510, 16, 128, 112, 0);
    Studio.cast(s, buckle, 14);
    s.fill(
        buckle,
        s.radial(360, 460, 170, "0 " + metal.lighter(.7), ".5 " + metal, "1 " + metal.darker(.45)));
    s.stroke(Shapes.circle(400, 510, 98) + Shapes.circle(400, 510, 64), metal.darker(.5), 4);
    s.rosette(16, 400, 510, () -> s.fill(Woodwork.leaf(400, 430, 10, 15), metal.darker(.45)));
    s.fill(Shapes.star(400, 510, 8, 60, 34, 0), metal.darker(.35));
    s.fill(
        Shapes.circle(400, 510, 28),
        s.glowAt(.35, .3, .8, "0 #fff", ".3 " + Dyes.MADDER, "1 " + Dyes.POMEGRANATE.darker(.4)));
  }
}
