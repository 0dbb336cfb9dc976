package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.List;
import ma.maalem.web.demo.Chance;

/**
 * A workshop's sign: the tool of its craft in a doorway, within a ring of stars. It stands for a
 * shop where others would show a face.
 */
public final class Emblem {

  private static final List<List<Colour>> DOORS =
      List.of(
          List.of(Dyes.COBALT, Dyes.IVORY, Dyes.SAFFRON),
          List.of(Dyes.BOTTLE, Dyes.IVORY, Dyes.SAFFRON),
          List.of(Dyes.BRICK, Dyes.IVORY, Dyes.INDIGO),
          List.of(Dyes.INDIGO, Dyes.STRAW, Dyes.HENNA),
          List.of(Dyes.TURQUOISE, Dyes.IVORY, Dyes.BRICK),
          List.of(Dyes.POMEGRANATE, Dyes.IVORY, Dyes.SAFFRON),
          List.of(Dyes.SAFFRON, Dyes.MANGANESE, Dyes.COBALT),
          List.of(Dyes.MINT, Dyes.IVORY, Dyes.HENNA));

  private Emblem() {}

  /**
   * The emblem of a workshop, as SVG on an 800 by 800 sheet.
   *
   * @param group the code of the group its craft belongs to, such as {@code TAP}
   * @param seed which workshop
   */
  public static String of(String group, long seed) {
    var chance = Chance.of(seed, "emblem" + group, 0);
    var s = new Sketch(Drawing.prefix("E" + group, seed, 3), chance);
    var colours = chance.pick(DOORS);
    var main = colours.get(0);
    var pale = colours.get(1);
    var accent = colours.get(2);
    s.fill(Shapes.rectangle(0, 0, 800, 800), s.linear(0, 0, 800, 800, "0 #f6ecdb", "1 #dfc7a2"));
    Studio.cast(s, Shapes.circle(400, 400, 340), 22);
    s.fill(Shapes.circle(400, 400, 340), main);
    ring(s, chance.pick(16, 20, 24), pale, accent);
    s.fill(Shapes.circle(400, 400, 262), pale);
    s.stroke(Shapes.circle(400, 400, 262) + Shapes.circle(400, 400, 334), accent, 6);
    var door = "M270 590V370C270 290 340 280 400 205C460 280 530 290 530 370V590z";
    s.fill(door, s.linear(270, 200, 530, 590, "0 " + main.lighter(.12), "1 " + main.darker(.25)));
    s.stroke(door, accent, 9);
    s.fill(Shapes.rounded(244, 584, 312, 18, 6), accent);
    tool(s, group, pale, accent);
    s.fill(
        Shapes.circle(400, 400, 340),
        s.linear(100, 60, 700, 740, "0 #fff .22", ".45 #fff 0", "1 #160b04 .22"));
    return Drawing.svg(s);
  }

  private static void ring(Sketch s, int count, Colour pale, Colour accent) {
    double half = 180.0 / count;
    double wide = 298 * StrictMath.PI / count;
    s.rosette(
        count,
        400,
        400,
        () -> {
          s.fill(
              Shapes.star(400, 102, 8, Math.min(26, wide * .8), Math.min(19, wide * .58), 0), pale);
          s.fill(Shapes.circle(400, 102, 6), accent);
          s.fill(
              Shapes.lozenge(400 + 298 * sin(half), 400 - 298 * cos(half), wide * .16, 12), accent);
        });
  }

  private static void tool(Sketch s, String group, Colour pale, Colour accent) {
    switch (group) {
      case "TAP" -> {
        // the weaver's iron comb
        var teeth = new StringBuilder();
        for (int i = -4; i <= 4; i++) {
          teeth.append(Shapes.rectangle(400 + i * 18 - 5, 470, 10, 84));
        }
        s.fill(teeth, pale);
        s.fill("M318 430Q400 400 482 430V476H318z", pale);
        s.fill(Shapes.rounded(384, 290, 32, 140, 14), accent);
      }
      case "TEX" -> {
        // the shuttle and its thread
        s.turned(
            -32,
            400,
            430,
            () -> {
              s.fill("M290 430Q400 372 510 430Q400 488 290 430z", pale);
              s.fill(Shapes.rounded(352, 416, 96, 28, 12), accent);
              s.stroke("M352 424h96M352 430h96M352 436h96", pale, 2);
            });
        s.stroke("M330 476Q300 540 360 560T480 548", pale, 5);
      }
      case "BRO" -> {
        // the needle through a counted star
        s.stroke(
            Shapes.star(400, 430, 8, 72, 52, 0) + Shapes.star(400, 430, 8, 40, 29, 22.5), pale, 7);
        s.turned(38, 400, 430, () -> s.fill("M394 300L400 560L406 300Q400 284 394 300z", accent));
      }
      case "VET" -> {
        // tailor's scissors
        s.stroke("M352 540L452 320M448 540L348 320", pale, 17);
        s.stroke(Shapes.circle(342, 548, 24) + Shapes.circle(458, 548, 24), pale, 13);
        s.fill(Shapes.circle(400, 432, 10), accent);
      }
      case "CUI" -> {
        // the round knife of the saddler
        s.fill("M300 360Q400 250 500 360Q400 404 300 360z", pale);
        s.fill(Shapes.rectangle(388, 380, 24, 60), pale);
        s.fill(Shapes.rounded(378, 434, 44, 124, 20), accent);
      }
      case "POT" -> {
        // a pot on the wheel
        var pot = new Lathe(400, .16, 310, 40, 330, 36, 380, 70, 440, 84, 500, 48, 512, 46);
        s.fill(pot.outline(), pale);
        s.stroke(pot.ring(400) + pot.ring(450), accent, 7);
        s.fill(Shapes.ellipse(400, 524, 104, 17), accent);
        s.fill(Shapes.rectangle(389, 530, 22, 46), pale);
      }
      case "BAT" -> {
        // the zellige cutter's hammer over a star
        s.fill(Shapes.star(400, 500, 8, 66, 48, 0), accent);
        s.fill(Shapes.star(400, 500, 8, 36, 26, 22.5), pale);
        s.fill("M300 344L360 322H440L500 344L440 366H360z", pale);
        s.fill(Shapes.rounded(388, 350, 24, 130, 8), pale);
      }
      case "BOI" -> {
        // chisel and shavings
        s.fill(Shapes.polygon(384, 420, 416, 420, 416, 540, 400, 566, 384, 540), pale);
        s.fill(Shapes.rounded(374, 290, 52, 132, 20), accent);
        s.stroke("M440 560q40-10 30-40t-32-6t8 26M340 566q-36-4-34-34t28-14", pale, 6);
      }
      case "MET" -> {
        // the raising hammer and a bowl
        s.turned(
            -28,
            400,
            380,
            () -> {
              s.fill(Shapes.rounded(388, 340, 24, 190, 9), accent);
              s.fill("M318 322Q330 298 380 304H440Q474 310 482 344H318z", pale);
            });
        s.fill("M322 520H478Q468 574 400 574Q332 574 322 520z", pale);
      }
      case "BIJ" -> {
        // a fibula
        s.stroke(Shapes.circle(400, 336, 38), pale, 10);
        s.fill(Shapes.polygon(316, 392, 484, 392, 424, 520, 400, 572, 376, 520), pale);
        s.fill(Shapes.circle(400, 430, 17) + Shapes.circle(400, 488, 11), accent);
      }
      case "VAN" -> {
        // a basket
        s.stroke("M326 430C326 300 474 300 474 430", pale, 14);
        s.fill("M304 430H496L470 560H330z", pale);
        s.stroke("M312 462H488M318 494H482M324 526H476", accent, 7);
      }
      case "MUS" -> {
        // a lute
        s.fill("M400 400Q470 440 470 506Q466 572 400 574Q334 572 330 506Q330 440 400 400z", pale);
        s.fill(Shapes.rectangle(389, 280, 22, 140), pale);
        s.fill(Shapes.circle(400, 494, 26), accent);
        s.stroke("M374 296h52M374 316h52", accent, 7);
      }
      default -> {
        // a lamp for all patient trades
        s.fill("M400 300Q440 350 400 392Q360 350 400 300z", accent);
        s.fill("M310 440Q400 404 490 440L520 424L496 480Q470 530 400 530Q330 530 310 440z", pale);
        s.fill("M366 530H434L450 566H350z", pale);
      }
    }
    s.stroke("M" + numbers(322, 590) + "h156", accent, 4);
  }
}
