package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;

/** The crafts of the house: bricks, tiles, plaster, lime, stone and coloured glass. */
final class Building {

  private Building() {}

  /** Bejmat: small glazed floor bricks in herringbone or basket bond. */
  static void bejmat(Sketch s) {
    var chance = s.chance();
    var a =
        chance.pick(
            Dyes.BOTTLE,
            Dyes.COBALT,
            Dyes.TERRACOTTA,
            Dyes.TURQUOISE,
            Dyes.SAFFRON,
            Colour.of("#ddd3bd"));
    s.mostly(a);
    var b =
        chance.happens(.5) ? a : chance.pick(Colour.of("#e6dcc6"), Dyes.TERRACOTTA, a.lighter(.25));
    var outline = Shapes.rectangle(110, 110, 580, 580);
    Studio.cast(s, outline, 22);
    s.fill(outline, Zellige.JOINT);
    boolean herringbone = chance.happens(.6);
    s.clipped(
        outline,
        () -> {
          var pieces = new Tesserae(chance);
          double u = 34;
          for (int i = -4; i < 24; i++) {
            for (int j = -4; j < 24; j++) {
              double x = 90 + i * u;
              double y = 90 + j * u;
              if (herringbone) {
                int phase = Math.floorMod(i + j, 6);
                if (phase == 0) {
                  pieces.layWithin(400, 292, a, x, y, x + 3 * u, y, x + 3 * u, y + u, x, y + u);
                } else if (phase == 3) {
                  pieces.layWithin(400, 292, b, x, y, x + u, y, x + u, y + 3 * u, x, y + 3 * u);
                }
              } else if (i % 3 == 0) {
                double shift = j % 2 == 0 ? 0 : 1.5 * u;
                pieces.layWithin(
                    400,
                    292,
                    j % 4 < 2 ? a : b,
                    x + shift,
                    y,
                    x + 3 * u + shift,
                    y,
                    x + 3 * u + shift,
                    y + u,
                    x + shift,
                    y + u);
              }
            }
          }
          pieces.set(s, Zellige.JOINT, 3);
        });
    Zellige.gloss(s, outline);
    s.stroke(outline, "#7a6248", 4, .5);
  }

  /** A round table with a zellige top on iron legs. */
  static void table(Sketch s) {
    Studio.shadow(s, 400, 690, 230, 40);
    var legs = new StringBuilder();
    for (double x : new double[] {-190, -70, 70, 190}) {
      legs.append("M")
          .append(numbers(400 + x, 400))
          .append("C")
          .append(numbers(400 + x * .9, 520, 400 + x * .35, 560, 400 + x * .95, 690));
    }
    s.stroke(legs, Dyes.IRON, 13);
    s.stroke(legs, Dyes.IRON.lighter(.4), 3);
    s.stroke(Shapes.ellipse(400, 570, 92, 20), Dyes.IRON, 9);
    s.group(
        "transform=\"translate(0 180) scale(1 .46)\"",
        () -> {
          s.group(
              "transform=\"translate(0 40)\"",
              () -> s.fill(Shapes.circle(400, 400, 300), Dyes.IRON));
          s.fill(Shapes.circle(400, 400, 300), Zellige.JOINT);
          var pieces = new Tesserae(s.chance());
          Zellige.star(
              pieces,
              400,
              400,
              262,
              s.chance().pick(12, 16, 16, 20),
              s.chance().pick(Dyes.ZELLIGE));
          pieces.set(s, Zellige.JOINT, 2.4);
          s.stroke(Shapes.circle(400, 400, 297), Dyes.IRON.lighter(.1), 11);
          s.fill(
              Shapes.circle(400, 400, 290),
              s.linear(
                  150,
                  150,
                  650,
                  650,
                  "0 #fff .45",
                  ".3 #fff .05",
                  ".45 #fff .25",
                  ".6 #fff 0",
                  "1 #160b04 .25"));
        });
  }

  /** A wall fountain: an arch of zellige over a basin. */
  static void fountain(Sketch s) {
    var colours = s.chance().pick(Dyes.ZELLIGE);
    var arch = "M190 600V330C190 210 330 190 400 96C470 190 610 210 610 330V600z";
    Studio.cast(s, arch, 26);
    s.fill(arch, Zellige.JOINT);
    s.clipped(
        arch,
        () -> {
          s.fill(arch, Zellige.JOINT);
          var star =
              s.symbol(
                  () -> {
                    var pieces = new Tesserae(s.chance());
                    double u = 60;
                    pieces.lay(colours.get(0), Shapes.star(0, 0, 8, u / 2, u * .4142 * .92, 0));
                    pieces.lay(Dyes.GLAZE_WHITE, Shapes.star(u / 2, u / 2, 4, u / 2, u * .1464, 0));
                    pieces.set(s, Zellige.JOINT, 2);
                    s.fill(Shapes.star(0, 0, 8, 15, 11, 22.5), colours.get(2));
                    s.fill(Shapes.lozenge(30, 30, 7, 7), colours.get(1));
                  });
          for (int i = -4; i <= 4; i++) {
            for (int j = 0; j < 9; j++) {
              s.use(star, "translate(" + numbers(400 + i * 60, 90 + j * 60) + ")");
            }
          }
          s.fill(Shapes.circle(400, 370, 142), Zellige.JOINT);
          var pieces = new Tesserae(s.chance());
          Zellige.star(pieces, 400, 370, 130, 16, colours);
          pieces.set(s, Zellige.JOINT, 1.8);
        });
    s.stroke(arch, colours.get(3), 14);
    s.stroke(arch, colours.get(1), 6);
    s.fill(Shapes.circle(400, 520, 15), Dyes.BRASS);
    s.fill("M394 520h12v26q-6 8-12 0z", Dyes.BRASS.darker(.2));
    s.stroke("M400 548V612", "#dff1f4", 6, .8);
    Studio.shadow(s, 400, 722, 250, 30);
    var basin = "M150 600H650L618 712Q610 724 590 724H210Q190 724 182 712z";
    s.fill(basin, Zellige.JOINT);
    s.clipped(
        basin,
        () -> {
          var pieces = new Tesserae(s.chance());
          for (int i = 0; i < 13; i++) {
            double x = 150 + i * 40;
            pieces.lay(colours.get(i % 2), Shapes.lozenge(x + 10, 670, 20, 34));
            pieces.lay(colours.get(3), Shapes.polygon(x + 10, 704, x + 30, 724, x - 10, 724));
          }
          pieces.set(s, Zellige.JOINT, 2);
          s.fill(Shapes.rectangle(150, 600, 500, 28), colours.get(3));
        });
    s.fill(
        Shapes.ellipse(400, 606, 236, 13),
        s.linear(160, 0, 640, 0, "0 #3f7f88", ".5 #bfe3e2", "1 #4a8890"));
    s.fill(basin, s.linear(150, 0, 650, 0, "0 #160b04 .2", ".3 #fff .15", "1 #160b04 .35"));
    Zellige.gloss(s, arch);
  }

  /** Glazed roof tiles, row over row. */
  static void qarmoud(Sketch s) {
    var green =
        s.chance()
            .pick(
                Colour.of("#2f7351"),
                Dyes.BOTTLE,
                Colour.of("#3b8a62"),
                Dyes.COBALT,
                Dyes.TERRACOTTA);
    s.mostly(green);
    var outline = Shapes.rectangle(100, 130, 600, 540);
    Studio.cast(s, outline, 22);
    s.clipped(
        outline,
        () -> {
          s.fill(outline, green.darker(.6));
          for (int row = 0; row < 6; row++) {
            double y = 130 + row * 96;
            for (int i = 0; i < 10; i++) {
              double x = 100 + i * 60;
              var shade =
                  s.chance()
                      .pick(
                          green,
                          green.lighter(.08),
                          green.darker(.1),
                          green.towards(Dyes.SAFFRON, .12));
              var tile =
                  "M"
                      + numbers(x + 3, y - 20)
                      + "H"
                      + Shapes.number(x + 57)
                      + "V"
                      + Shapes.number(y + 72)
                      + "Q"
                      + numbers(x + 30, y + 112, x + 3, y + 72)
                      + "z";
              s.fill(
                  tile,
                  s.linear(
                      x,
                      0,
                      x + 60,
                      0,
                      "0 " + shade.darker(.45),
                      ".3 " + shade.lighter(.35),
                      ".45 " + shade,
                      "1 " + shade.darker(.5)));
            }
            s.fill(
                Shapes.rectangle(100, y - 22, 600, 22),
                s.linear(0, y - 22, 0, y, "0 #000 .45", "1 #000 0"));
          }
        });
    s.fill(outline, s.linear(100, 130, 700, 670, "0 #fff .2", ".4 #fff 0", "1 #160b04 .3"));
  }

  /** Cement tiles, four to a figure. */
  static void cement(Sketch s) {
    var chance = s.chance();
    var a = chance.pick(Colour.of("#dcd3c2"), Colour.of("#cfd6d2"), Dyes.IVORY);
    var b = chance.pick(Colour.of("#4c5a63"), Dyes.BRICK, Dyes.BOTTLE, Dyes.INDIGO, Dyes.OLIVE);
    s.mostly(b);
    var c = chance.pick(Dyes.STRAW, Colour.of("#a7b3a4"), Dyes.CLAY, Dyes.SKY);
    int kind = chance.integer(0, 3);
    double u = 145;
    var outline = Shapes.rectangle(110, 110, 580, 580);
    Studio.cast(s, outline, 22);
    var tile =
        s.pattern(
            u,
            u,
            "translate(110 110)",
            () -> {
              s.fill(Shapes.rectangle(0, 0, u, u), a);
              switch (kind) {
                case 0 -> {
                  s.fill(
                      Shapes.circle(0, 0, 62)
                          + Shapes.circle(u, 0, 62)
                          + Shapes.circle(0, u, 62)
                          + Shapes.circle(u, u, 62),
                      b);
                  s.fill(
                      Shapes.circle(0, 0, 40)
                          + Shapes.circle(u, 0, 40)
                          + Shapes.circle(0, u, 40)
                          + Shapes.circle(u, u, 40),
                      c);
                  s.fill(Shapes.star(u / 2, u / 2, 4, 62, 18, 0), b);
                  s.fill(Shapes.circle(u / 2, u / 2, 12), c);
                }
                case 1 -> {
                  s.fill(Shapes.star(u / 2, u / 2, 8, 70, 50, 0), b);
                  s.fill(Shapes.star(u / 2, u / 2, 8, 44, 31, 22.5), c);
                  s.fill(Shapes.star(u / 2, u / 2, 8, 22, 13, 0), a);
                  s.fill(
                      Shapes.lozenge(0, 0, 26, 26)
                          + Shapes.lozenge(u, 0, 26, 26)
                          + Shapes.lozenge(0, u, 26, 26)
                          + Shapes.lozenge(u, u, 26, 26),
                      c);
                }
                case 2 -> {
                  for (int i = 0; i < 4; i++) {
                    double at = i * 90 + 45;
                    s.turned(
                        at,
                        u / 2,
                        u / 2,
                        () -> {
                          s.fill(Woodwork.leaf(u / 2, u / 2 - 46, 24, 44), b);
                          s.fill(Woodwork.leaf(u / 2, u / 2 - 46, 10, 28), c);
                        });
                  }
                  s.fill(Shapes.circle(u / 2, u / 2, 13), c);
                  s.stroke(Shapes.rectangle(6, 6, u - 12, u - 12), b, 5);
                }
                default -> {
                  s.fill("M0 0H" + Shapes.number(u) + "L0 " + Shapes.number(u) + "z", b);
                  s.fill(
                      "M0 0Q"
                          + numbers(u * .75, u * .25, u / 2, u / 2)
                          + "Q"
                          + numbers(u * .25, u * .75, 0, 0)
                          + "z",
                      c);
                  s.fill(
                      "M"
                          + numbers(u, u)
                          + "Q"
                          + numbers(u * .25, u * .75, u / 2, u / 2)
                          + "Q"
                          + numbers(u * .75, u * .25, u, u)
                          + "z",
                      c);
                }
              }
              s.stroke(Shapes.rectangle(0, 0, u, u), "#8d8272", 2, .7);
            });
    s.fill(outline, a);
    s.fill(outline, tile);
    for (int i = 0; i < 9; i++) {
      s.fill(
          Shapes.rectangle(110 + chance.integer(0, 3) * u, 110 + chance.integer(0, 3) * u, u, u),
          chance.happens(.5) ? "#fff" : "#3a2a18",
          .06);
    }
    s.fill(outline, s.linear(110, 110, 690, 690, "0 #fff .2", ".5 #fff 0", "1 #160b04 .2"));
  }

  /** Gebs: plaster carved in depth. */
  static void plaster(Sketch s) {
    s.pale();
    var white = Colour.of("#ece4d5");
    var outline = Shapes.rectangle(130, 110, 540, 580);
    Studio.cast(s, outline, 24);
    s.fill(outline, white.darker(.1));
    s.clipped(
        outline,
        () -> {
          s.fill(Shapes.rectangle(180, 160, 440, 480), white.darker(.42));
          int kind = s.chance().integer(0, 1);
          Woodwork.relief(
              s,
              white,
              () -> {
                if (kind == 0) {
                  var mesh =
                      s.symbol(
                          () -> {
                            s.stroke(Woodwork.leaf(0, 0, 36, 66), "currentColor", 13);
                            s.fill(
                                Woodwork.leaf(0, 8, 12, 30)
                                    + Woodwork.arabesque(0, 24, .4, 1, .32)
                                    + Woodwork.arabesque(0, 24, -.4, 1, .32),
                                "currentColor");
                          });
                  for (int i = -2; i <= 2; i++) {
                    for (int j = -3; j <= 3; j++) {
                      s.use(
                          mesh,
                          "translate("
                              + numbers(400 + i * 110 + (j % 2 == 0 ? 0 : 55), 400 + j * 80)
                              + ")");
                    }
                  }
                } else {
                  s.stroke(
                      Shapes.star(400, 400, 8, 200, 153, 22.5)
                          + Shapes.star(400, 400, 8, 128, 98, 0)
                          + Shapes.star(400, 400, 16, 70, 44, 0),
                      "currentColor",
                      14);
                  s.rosette(
                      16, 400, 400, () -> s.fill(Woodwork.leaf(400, 254, 16, 34), "currentColor"));
                  s.rosette(
                      8,
                      400,
                      400,
                      () ->
                          s.fill(
                              Woodwork.arabesque(400, 306, .5, 1, .5)
                                  + Woodwork.arabesque(400, 306, -.5, 1, .5),
                              "currentColor"));
                  for (double[] c : new double[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
                    s.fill(
                        Woodwork.arabesque(400 + c[0] * 172, 400 + c[1] * 190, c[0], c[1], 1.3),
                        "currentColor");
                  }
                }
              });
        });
    s.stroke(Shapes.rectangle(155, 135, 490, 530), white, 46);
    s.stroke(Shapes.rectangle(179, 159, 442, 482), white.darker(.45), 4, .7);
    s.stroke(Shapes.rectangle(144, 124, 512, 552), white.darker(.25), 3);
    var beads = new StringBuilder();
    for (double x = 164; x < 650; x += 23.6) {
      beads.append(Shapes.circle(x, 147, 7)).append(Shapes.circle(x, 653, 7));
    }
    for (double y = 170; y < 640; y += 24.2) {
      beads.append(Shapes.circle(164, y, 7)).append(Shapes.circle(636, y, 7));
    }
    Woodwork.relief(s, white, () -> s.fill(beads, "currentColor"));
  }

  /** Tadelakt: lime polished with stones and soap until it shines like skin. */
  static void tadelakt(Sketch s) {
    var colour =
        s.chance()
            .pick(
                Colour.of("#b4583f"),
                Colour.of("#c98d6a"),
                Colour.of("#7f8f7c"),
                Colour.of("#d8c7ad"),
                Colour.of("#4d6a74"),
                Colour.of("#8e4a4a"),
                Colour.of("#d0a04a"));
    s.mostly(colour);
    double[][] shapes = {
      {180, 60, 210, 66, 320, 124, 440, 150, 560, 120, 636, 84},
      {330, 200, 350, 204, 440, 190, 540, 130, 612, 90, 624, 90},
      {160, 96, 190, 90, 330, 104, 500, 130, 620, 118, 636, 116}
    };
    int shape = s.chance().integer(0, 2);
    s.shows(shape == 1 ? "bowl" : "vase");
    var lathe = new Lathe(400, .17, shapes[shape]);
    Pottery.body(
        s,
        lathe,
        colour,
        true,
        () ->
            s.clipped(
                lathe.outline(),
                () -> {
                  for (int i = 0; i < 14; i++) {
                    s.fill(
                        Shapes.ellipse(
                            s.chance().between(220, 580),
                            s.chance().between(180, 640),
                            s.chance().between(20, 90),
                            s.chance().between(10, 46)),
                        s.glow(
                            i % 2 == 0 ? "0 #fff .2" : "0 #2a1208 .2",
                            i % 2 == 0 ? "1 #fff 0" : "1 #2a1208 0"));
                  }
                }));
  }

  /** Cut marble: a basin or a mortar with veins. */
  static void marble(Sketch s) {
    var stone =
        s.chance()
            .pick(
                Colour.of("#e8e4dc"),
                Colour.of("#d9c3a8"),
                Colour.of("#5c5a57"),
                Colour.of("#a9b7a0"),
                Colour.of("#c9a79a"));
    if (stone.lightness() > .75) {
      s.pale();
    }
    boolean basin = s.chance().happens(.5);
    s.shows(basin ? "basin" : "cup");
    var lathe =
        basin
            ? new Lathe(
                400, .24, 360, 240, 380, 244, 450, 220, 540, 130, 580, 96, 610, 120, 626, 124)
            : new Lathe(
                400, .22, 320, 150, 345, 158, 440, 150, 540, 110, 580, 84, 604, 130, 622, 134);
    Pottery.body(
        s,
        lathe,
        stone,
        true,
        () ->
            s.clipped(
                lathe.outline(),
                () -> {
                  var veins = new StringBuilder();
                  for (int i = 0; i < 9; i++) {
                    double x = s.chance().between(160, 560);
                    double y = s.chance().between(300, 560);
                    veins
                        .append("M")
                        .append(numbers(x, y))
                        .append("q")
                        .append(numbers(40, s.chance().jitter(50), 70, s.chance().between(10, 60)))
                        .append("t")
                        .append(numbers(90, s.chance().between(-30, 70)));
                  }
                  s.stroke(
                      veins, stone.lightness() > .5 ? stone.darker(.4) : stone.lighter(.6), 2, .5);
                  s.group("transform=\"translate(5 9)\"", () -> s.stroke(veins, "#fff", 6, .2));
                  Pottery.band(
                      s,
                      lathe,
                      2,
                      lathe.top() + 16,
                      lathe.top() + 60,
                      List.of(stone.darker(.35), stone.darker(.35)));
                }));
  }

  /** Black limestone of Erfoud with its orthoceras and ammonites, cut and polished. */
  static void fossil(Sketch s) {
    var chance = s.chance();
    boolean oval = chance.happens(.5);
    s.shows(oval ? "plate" : "slab");
    var slab =
        oval
            ? Shapes.ellipse(400, 400, 300, 270)
            : "M150 250Q170 150 300 140L560 130Q660 160 664 300L650 560Q620 660 480 664L250 668Q140 640 140 520z";
    Studio.cast(s, slab, 26);
    s.fill(slab, s.linear(140, 130, 660, 670, "0 #4d4a47", ".5 #2b2928", "1 #191817"));
    s.clipped(
        slab,
        () -> {
          for (int i = 0; i < 9; i++) {
            double x = chance.between(180, 620);
            double y = chance.between(180, 620);
            double length = chance.between(110, 240);
            double wide = chance.between(12, 24);
            s.turned(
                chance.between(0, 360),
                x,
                y,
                () -> {
                  var cone = Shapes.polygon(x - wide, y, x, y - length, x + wide, y);
                  s.fill(
                      cone + Shapes.ellipse(x, y, wide, wide * .5),
                      s.linear(x - wide, 0, x + wide, 0, "0 #8d8a84", ".4 #efeae0", "1 #77736d"));
                  var septa = new StringBuilder();
                  for (double d = 8; d < length - 14; d += 12) {
                    double w = wide * (1 - d / length);
                    septa
                        .append("M")
                        .append(numbers(x - w, y - d))
                        .append("q")
                        .append(numbers(w, 7, 2 * w, 0));
                  }
                  septa.append(Shapes.line(x, y, x, y - length));
                  s.stroke(septa, "#3a3734", 2);
                });
          }
          ammonite(s, chance.between(270, 530), chance.between(280, 520), chance.between(62, 96));
          ammonite(s, chance.between(220, 580), chance.between(240, 580), chance.between(30, 48));
          s.fill(
              slab,
              s.linear(
                  140,
                  130,
                  660,
                  670,
                  "0 #fff .3",
                  ".28 #fff 0",
                  ".4 #fff .16",
                  ".5 #fff 0",
                  "1 #000 .2"));
        });
    s.stroke(slab, "#8a857d", 4, .7);
  }

  private static void ammonite(Sketch s, double x, double y, double size) {
    var spiral = new StringBuilder();
    var ribs = new StringBuilder();
    for (int i = 0; i < 66; i++) {
      double at = i * 15;
      double r = size * (i + 6) / 72;
      spiral.append(i == 0 ? "M" : "L").append(numbers(x + r * cos(at), y + r * sin(at)));
      if (i > 20) {
        double in = r - size * .3;
        ribs.append(
            Shapes.line(
                x + in * cos(at), y + in * sin(at), x + r * cos(at + 4), y + r * sin(at + 4)));
      }
    }
    s.fill(Shapes.circle(x, y, size), s.glowAt(.35, .35, .8, "0 #efe3cd", "1 #8b7455"));
    s.stroke(ribs, "#5f4b33", 2.4, .7);
    s.stroke(spiral, "#3f2f1e", 4);
  }

  /** A chemmassia: pierced plaster with coloured glass, the sun behind it. */
  static void stainedGlass(Sketch s) {
    s.evening();
    var chance = s.chance();
    var white = Colour.of("#ede5d6");
    var arch = "M180 690V360C180 220 330 190 400 90C470 190 620 220 620 360V690z";
    Studio.cast(s, arch, 26);
    s.fill(arch, white);
    var field = "M222 650V366C222 256 346 224 400 152C454 224 578 256 578 366V650z";
    s.clipped(
        field,
        () -> {
          s.fill(field, white.darker(.1));
          var glass =
              List.of(
                  Dyes.COBALT, Dyes.MADDER, Dyes.SAFFRON, Dyes.MINT, Dyes.TURQUOISE, Dyes.HENNA);
          var lit = new Tesserae(chance);
          double u = 76;
          for (int i = -2; i <= 2; i++) {
            for (int j = -4; j <= 4; j++) {
              double x = 400 + i * u;
              double y = 410 + j * u;
              if (y < 230 && Math.abs(i) > 1) {
                continue;
              }
              var main = glass.get(Math.floorMod(i * i + j * j, glass.size())).lighter(.06);
              lit.lay(main, Shapes.star(x, y, 8, u * .42, u * .3, 0));
              var small = glass.get(Math.floorMod(i * i + j * j + 2, glass.size())).lighter(.12);
              lit.lay(small, Shapes.lozenge(x + u / 2, y, u * .1, u * .1));
              lit.lay(small, Shapes.lozenge(x, y + u / 2, u * .1, u * .1));
              lit.lay(
                  glass.get(Math.floorMod(i * i + j * j + 3, glass.size())).lighter(.1),
                  Shapes.star(x + u / 2, y + u / 2, 4, u * .4, u * .17, 45));
            }
          }
          lit.set(s, white.darker(.3), 3);
          s.fill(field, s.radial(400, 400, 300, "0 #fff8d8 .38", ".6 #fff2c0 .08", "1 #fff 0"));
        });
    s.stroke(field, white.darker(.35), 6);
    s.stroke(field, white.lighter(.5), 2);
    s.stroke(arch, white.darker(.2), 10);
    s.stroke(arch, white.lighter(.5), 3);
    for (int i = 0; i < 5; i++) {
      s.fill(
          Shapes.ellipse(260 + i * 74, 742, 36, 13),
          chance.pick(Dyes.COBALT, Dyes.MADDER, Dyes.SAFFRON, Dyes.MINT),
          .25);
    }
  }
}
