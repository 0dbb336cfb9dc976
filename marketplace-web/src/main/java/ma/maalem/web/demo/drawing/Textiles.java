package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.numbers;

import java.util.List;

/** Cloth off the loom: folded, draped, rolled, stuffed, pitched. */
final class Textiles {

  private Textiles() {}

  private static Colour lightest(Sketch s, Colour colour) {
    if (colour.lightness() > .76) {
      s.pale();
    }
    return colour;
  }

  /** A stack of folded cloths with fringes hanging over the edge. */
  private static void stack(Sketch s, List<Colour> cloths, Colour stripe, boolean fringed) {
    s.mostly(cloths.get(cloths.size() - 1));
    Studio.shadow(s, 400, 628, 280, 44);
    double y = 618;
    for (int i = 0; i < cloths.size(); i++) {
      var cloth = cloths.get(i);
      double height = s.chance().between(64, 86);
      double left = 170 + s.chance().jitter(12);
      double width = 460 + s.chance().jitter(10);
      double top = y - height;
      var fold = Shapes.rounded(left, top, width, height, height * .45);
      s.fill(
          fold,
          s.linear(
              0,
              top,
              0,
              y,
              "0 " + cloth.lighter(.35),
              ".3 " + cloth,
              ".55 " + cloth.darker(.22),
              ".7 " + cloth.lighter(.05),
              "1 " + cloth.darker(.45)));
      s.clipped(
          fold,
          () -> {
            var bands = new StringBuilder();
            for (double x = left + 40; x < left + width; x += s.chance().pick(18.0, 30.0, 64.0)) {
              bands
                  .append("M")
                  .append(numbers(x, top))
                  .append("q")
                  .append(numbers(7, height / 2, 0, height));
            }
            s.stroke(bands, stripe, s.chance().pick(3.0, 6.0, 9.0), .75);
            s.stroke(
                "M" + numbers(left, top + height * .52) + "h" + Shapes.number(width),
                cloth.darker(.6),
                4,
                .6);
            var weave =
                s.pattern(
                    5,
                    5,
                    "",
                    () -> s.fill("M0 0h2.5v2.5h-2.5zM2.5 2.5h2.5v2.5h-2.5z", "#160b04", .1));
            s.fill(fold, weave);
          });
      y = top + 3;
    }
    if (fringed) {
      var cloth = cloths.get(cloths.size() - 1);
      var fringe = new StringBuilder();
      for (double x = 230; x < 420; x += 8) {
        fringe
            .append("M")
            .append(numbers(x, y + 60))
            .append("q")
            .append(
                numbers(
                    s.chance().jitter(6), 34, s.chance().jitter(10), s.chance().between(60, 84)));
      }
      var fall =
          "M216 "
              + Shapes.number(y + 4)
              + "H430Q440 "
              + Shapes.number(y + 34)
              + " 426 "
              + Shapes.number(y + 66)
              + "H222Q206 "
              + Shapes.number(y + 34)
              + " 216 "
              + Shapes.number(y + 4)
              + "z";
      s.stroke(fringe, cloth.darker(.45), 5);
      s.stroke(fringe, cloth.lighter(.1), 3);
      s.fill(fall, s.linear(0, y, 0, y + 66, "0 " + cloth.lighter(.3), "1 " + cloth.darker(.12)));
      s.stroke(
          "M222 " + Shapes.number(y + 44) + "H428M222 " + Shapes.number(y + 54) + "H428",
          stripe,
          5,
          .8);
    }
  }

  static void haik(Sketch s) {
    s.pale();
    draped(
        s,
        s.chance().pick(Dyes.IVORY, Colour.of("#f4efe6")),
        List.of(Colour.WHITE, Dyes.WOOL),
        s.chance().pick(.06, .1));
  }

  /** A cloth hung over a rod, folds falling. */
  private static void draped(Sketch s, Colour cloth, List<Colour> stripes, double density) {
    s.mostly(cloth);
    s.stroke("M120 132H680", Dyes.CEDAR.darker(.35), 20);
    s.stroke("M120 128H680", Dyes.CEDAR.lighter(.2), 6);
    var outline =
        "M200 124H600Q612 300 604 560L616 664Q500 690 400 668Q300 690 184 664L196 560Q188 300 200 124z";
    Studio.cast(s, outline, 22);
    var fringe = new StringBuilder();
    for (double x = 190; x < 614; x += 9) {
      fringe
          .append("M")
          .append(numbers(x, 660))
          .append("q")
          .append(
              numbers(s.chance().jitter(5), 22, s.chance().jitter(8), s.chance().between(34, 52)));
    }
    s.stroke(fringe, cloth.darker(.35), 4.4);
    s.stroke(fringe, cloth.lighter(.05), 2.6);
    s.fill(outline, cloth);
    s.clipped(
        outline,
        () -> {
          for (double y = 150; y < 690; ) {
            double h = s.chance().pick(5.0, 9.0, 16.0, 34.0);
            if (s.chance().happens(.35 + density)) {
              s.element(
                  "M170 "
                      + Shapes.number(y)
                      + "Q290 "
                      + Shapes.number(y + 14)
                      + " 400 "
                      + Shapes.number(y + 4)
                      + "T630 "
                      + Shapes.number(y),
                  "fill=\"none\" stroke=\""
                      + s.chance().pick(stripes)
                      + "\" stroke-width=\""
                      + Shapes.number(h)
                      + "\"");
            }
            y += h + s.chance().pick(6.0, 12.0, 30.0);
          }
          for (int i = 0; i < 6; i++) {
            double x = 215 + i * 70 + s.chance().jitter(14);
            double w = s.chance().between(16, 32);
            s.fill(
                "M"
                    + numbers(x, 120)
                    + "Q"
                    + numbers(x - w, 400, x - w * .6, 700)
                    + "H"
                    + Shapes.number(x + w)
                    + "Q"
                    + numbers(x + w * .2, 400, x, 120)
                    + "z",
                s.across("0 #160b04 0", ".45 #160b04 .3", ".6 #160b04 .1", "1 #fff .2"));
          }
          var weave =
              s.pattern(
                  5,
                  5,
                  "",
                  () -> s.fill("M0 0h2.5v2.5h-2.5zM2.5 2.5h2.5v2.5h-2.5z", "#160b04", .09));
          s.fill(outline, weave);
          s.fill(
              Shapes.rectangle(180, 120, 440, 40),
              s.linear(0, 120, 0, 165, "0 #fff .35", ".4 #fff 0", "1 #160b04 .12"));
        });
  }

  static void mendil(Sketch s) {
    var cloth = lightest(s, s.chance().pick(Dyes.IVORY, Dyes.IVORY, Dyes.MADDER));
    draped(
        s,
        cloth,
        cloth.equals(Dyes.MADDER)
            ? List.of(Dyes.IVORY, Dyes.INDIGO)
            : List.of(Dyes.MADDER, Dyes.MADDER, Dyes.INDIGO),
        .35);
  }

  static void bzou(Sketch s) {
    s.pale();
    stack(
        s,
        List.of(Dyes.IVORY, Dyes.WOOL, Colour.of("#d8c7a6"), Dyes.IVORY),
        s.chance().pick(Dyes.WOOL.darker(.2), Colour.of("#b79b6d")),
        false);
  }

  static void blanket(Sketch s) {
    var ground = lightest(s, s.chance().pick(Dyes.IVORY, Dyes.WOOL, Dyes.MADDER, Dyes.OLIVE));
    stack(
        s,
        List.of(
            ground.darker(.15),
            ground,
            s.chance().pick(Dyes.MADDER, Dyes.INDIGO, Dyes.SAFFRON),
            ground),
        s.chance().pick(Dyes.BLACK_WOOL, Dyes.MADDER, Dyes.INDIGO),
        true);
  }

  /** Brocade: a length of lampas, its ground silk and its figure gold. */
  static void brocade(Sketch s) {
    var ground =
        s.chance().pick(Dyes.POMEGRANATE, Dyes.BOTTLE, Dyes.INDIGO, Dyes.SAFFRON, Dyes.TURQUOISE);
    s.mostly(ground);
    var gold = s.chance().pick(Dyes.GOLD, Colour.of("#e6d39a"));
    var outline = "M130 120H670V690Q600 668 540 688T400 684T260 690T130 684z";
    Studio.cast(s, outline, 24);
    s.fill(outline, ground);
    var figure =
        s.pattern(
            130,
            180,
            "translate(10 0)",
            () -> {
              s.stroke(Woodwork.leaf(65, 90, 60, 88), gold, 6);
              s.fill(Woodwork.leaf(65, 96, 22, 46), gold);
              s.fill(Woodwork.leaf(65, 104, 10, 26), ground.lighter(.2));
              s.fill(
                  Woodwork.arabesque(65, 158, .4, 1, .55)
                      + Woodwork.arabesque(65, 158, -.4, 1, .55)
                      + Woodwork.arabesque(65, 40, .3, -1, .3)
                      + Woodwork.arabesque(65, 40, -.3, -1, .3),
                  gold);
              for (double x : new double[] {0, 130}) {
                for (double y : new double[] {0, 180}) {
                  s.fill(Shapes.star(x, y, 8, 30, 16, 0), gold);
                  s.fill(Shapes.star(x, y, 8, 14, 8, 0), Dyes.MADDER);
                }
              }
            });
    s.fill(outline, figure);
    s.clipped(
        outline,
        () -> {
          for (int i = 0; i < 5; i++) {
            double x = 180 + i * 120 + s.chance().jitter(16);
            s.fill(
                "M"
                    + numbers(x, 110)
                    + "Q"
                    + numbers(x + 24, 400, x - 6, 700)
                    + "H"
                    + Shapes.number(x + 60)
                    + "Q"
                    + numbers(x + 40, 400, x + 50, 110)
                    + "z",
                s.across("0 #160b04 0", ".3 #160b04 .32", ".5 #fff .3", "1 #fff 0"));
          }
          var threads = s.pattern(4, 4, "", () -> s.fill("M0 0h4v1h-4z", "#fff", .14));
          s.fill(outline, threads);
        });
    s.stroke(Shapes.line(136, 120, 136, 684) + Shapes.line(664, 120, 664, 684), gold, 8);
  }

  static void sabra(Sketch s) {
    cushion(
        s,
        s.chance()
            .pick(
                Dyes.TURQUOISE,
                Dyes.POMEGRANATE,
                Dyes.SAFFRON,
                Dyes.COBALT,
                Dyes.VIOLET,
                Dyes.MINT,
                Dyes.ROSE),
        true);
  }

  static void cushion(Sketch s) {
    cushion(
        s,
        s.chance()
            .pick(Dyes.MADDER, Dyes.IVORY, Dyes.INDIGO, Dyes.BLACK_WOOL, Dyes.HENNA, Dyes.OLIVE),
        false);
  }

  private static void cushion(Sketch s, Colour cloth, boolean silk) {
    s.mostly(cloth);
    lightest(s, cloth);
    var chance = s.chance();
    var outline = "M150 170Q400 214 650 170Q614 400 650 634Q400 590 150 634Q186 400 150 170z";
    Studio.shadow(s, 410, 630, 270, 40);
    for (double[] corner : new double[][] {{150, 170}, {650, 170}, {150, 634}, {650, 634}}) {
      var tassel = new StringBuilder();
      double dx = corner[0] < 400 ? -1 : 1;
      for (int i = -4; i <= 4; i++) {
        tassel
            .append("M")
            .append(numbers(corner[0], corner[1]))
            .append("q")
            .append(numbers(dx * 16 + i * 3, 24, dx * 18 + i * 5, 62));
      }
      s.stroke(tassel, cloth.darker(.3), 4);
      s.fill(Shapes.circle(corner[0] + dx * 5, corner[1] + 7, 10), cloth.lighter(.2));
    }
    s.fill(outline, cloth);
    s.clipped(
        outline,
        () -> {
          var colours =
              List.of(
                  Dyes.IVORY,
                  Dyes.SAFFRON,
                  Dyes.BLACK_WOOL,
                  Dyes.MADDER,
                  cloth.lighter(.4),
                  cloth.darker(.4));
          if (silk && chance.happens(.5)) {
            s.fill(Shapes.rectangle(140, 160, 520, 110), cloth.lighter(.25));
            s.fill(Shapes.rectangle(140, 540, 520, 110), cloth.lighter(.25));
          }
          int rows = silk ? 3 : 6;
          for (int i = 0; i < rows; i++) {
            double y = 236 + i * (silk ? 140 : 64);
            var line = chance.pick(colours);
            if (line.equals(cloth)) {
              line = Dyes.IVORY;
            }
            var figure = new StringBuilder();
            int kind = chance.integer(0, 3);
            for (double x = 180; x <= 640; x += 46) {
              switch (kind) {
                case 0 -> figure.append(Carpets.steppedLozenge(x, y, 20, 22));
                case 1 -> figure.append(Shapes.polygon(x - 23, y + 16, x, y - 18, x + 23, y + 16));
                case 2 ->
                    figure
                        .append(Shapes.rectangle(x - 18, y - 3, 36, 6))
                        .append(Shapes.rectangle(x - 3, y - 18, 6, 36));
                default ->
                    figure.append(
                        Shapes.polygon(
                            x - 20, y - 16, x + 20, y - 16, x - 20, y + 16, x + 20, y + 16));
              }
            }
            s.fill(figure, line);
            s.stroke(Shapes.line(140, y + 32, 660, y + 32), chance.pick(colours), 3);
          }
          var threads =
              s.pattern(
                  silk ? 3 : 7,
                  silk ? 3 : 7,
                  "",
                  () ->
                      s.fill(
                          silk ? "M0 0h3v1h-3z" : "M0 0h3.5v3.5h-3.5zM3.5 3.5h3.5v3.5h-3.5z",
                          silk ? "#fff" : "#160b04",
                          silk ? .22 : .1));
          s.fill(outline, threads);
        });
    s.fill(
        outline,
        s.glowAt(.42, .36, .72, "0 #fff " + (silk ? ".45" : ".22"), ".55 #fff 0", "1 #160b04 .5"));
    s.stroke(outline, cloth.darker(.4), 5);
  }

  /** The black tent of the herders, pitched. */
  static void tent(Sketch s) {
    var hair = Dyes.BLACK_WOOL;
    s.fill(Shapes.ellipse(400, 640, 370, 40), "#20120a", .3);
    s.stroke("M400 180V120M250 260V214M550 260V214", Dyes.CEDAR.darker(.3), 9);
    var back =
        "M60 620L250 250Q326 236 400 172Q474 236 550 250L740 620Q640 596 560 622Q480 596 400 622Q320 596 240 622Q160 596 60 620z";
    s.fill(
        back,
        s.linear(
            60, 172, 740, 620, "0 " + hair.lighter(.22), ".5 " + hair, "1 " + hair.darker(.4)));
    s.clipped(
        back,
        () -> {
          for (int i = -4; i <= 4; i++) {
            var strip =
                s.chance()
                    .pick(
                        Colour.of("#6b5238"),
                        Colour.of("#4a3b30"),
                        Dyes.BLACK_WOOL.lighter(.15),
                        Colour.of("#8a7356"));
            s.stroke(
                "M" + numbers(400 + i * 38, 150) + "L" + numbers(400 + i * 92, 650), strip, 16, .7);
          }
          s.stroke("M250 250Q240 420 180 640M550 250Q560 420 620 640M400 172V650", "#000", 4, .35);
        });
    var opening = "M330 612Q350 420 400 372Q450 420 470 612Q436 600 400 616Q364 600 330 612z";
    s.fill(opening, "#1b120c");
    s.fill("M352 606Q366 480 400 436Q434 480 448 606z", s.glow("0 #d79a4a .7", "1 #3a2413 0"));
    s.fill(Shapes.rounded(352, 590, 96, 22, 6), Dyes.MADDER);
    s.stroke("M352 598H448", Dyes.SAFFRON, 4);
    s.stroke("M250 250L30 640M550 250L770 640M60 620L24 664M740 620L776 664", Dyes.STRAW, 3);
    s.stroke(back, hair.darker(.5), 3);
    s.fill(back, s.linear(60, 172, 740, 620, "0 #fff .14", ".5 #fff 0", "1 #000 .25"));
  }
}
