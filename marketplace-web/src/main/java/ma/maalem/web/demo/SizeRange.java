package ma.maalem.web.demo;

import java.util.Arrays;
import java.util.List;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.web.demo.Item.Range;

/**
 * How large the pieces of an item come, and how that is said.
 *
 * @param kind rug, cloth, square, round, tall, box, length, wear, shoe, head or lot
 */
record SizeRange(String kind, List<Range> ranges) {

  /** One size: as people read it, and as it is packed, in centimetres. */
  record Size(LocalizedText text, int length, int width, int height) {}

  static SizeRange of(String text) {
    var parts = text.split(":", 2);
    return new SizeRange(
        parts[0],
        parts.length == 1 ? List.of() : Arrays.stream(parts[1].split("x")).map(Range::of).toList());
  }

  /** The size at a share of the range, 0 for the smallest. */
  Size at(double share, String group, Chance chance) {
    return switch (kind) {
      case "rug" -> {
        int width = ranges.get(0).at(share, 5);
        int length = ranges.get(1).at(share, 5);
        int roll = 14 + (int) Math.round(width * length / 6000.0);
        yield new Size(centimetres(width + " × " + length), width + 6, roll, roll);
      }
      case "cloth" -> {
        int width = ranges.get(0).at(share, 5);
        int length = ranges.get(1).at(share, 5);
        yield new Size(centimetres(width + " × " + length), 42, 32, 4 + width * length / 6000);
      }
      case "square" -> {
        int side = ranges.get(0).at(share, 5);
        boolean stiff = group.equals("BAT") || group.equals("BOI");
        yield new Size(
            centimetres(side + " × " + side),
            stiff ? side + 10 : 44,
            stiff ? side + 10 : 44,
            stiff ? 12 : 10);
      }
      case "round" -> {
        int across = ranges.get(0).at(share, 1);
        yield new Size(
            LocalizedText.of("Ø " + across + " cm", "قطر " + across + " سم", across + " cm across"),
            across + 8,
            across + 8,
            8 + across / 3);
      }
      case "tall" -> {
        int height = ranges.get(0).at(share, 1);
        int width = ranges.get(1).at(share, 1);
        yield new Size(
            LocalizedText.of(
                "hauteur " + height + " cm", "ارتفاع " + height + " سم", height + " cm high"),
            height + 8,
            width + 8,
            Math.min(
                width + 8,
                group.equals("BAT") || group.equals("BOI") || kindOfPanel() ? 18 : width + 8));
      }
      case "box" -> {
        int length = ranges.get(0).at(share, 1);
        int width = ranges.get(1).at(share, 1);
        int height = ranges.get(2).at(share, 1);
        yield new Size(
            centimetres(length + " × " + width + " × " + height),
            length + 6,
            width + 6,
            height + 6);
      }
      case "length" -> {
        int length = ranges.get(0).at(share, 1);
        boolean stiff = group.equals("MUS");
        yield new Size(
            LocalizedText.of(
                "longueur " + length + " cm", "طول " + length + " سم", length + " cm long"),
            stiff ? length + 12 : Math.min(40, 14 + length / 8),
            stiff ? 42 : Math.min(32, 12 + length / 12),
            stiff ? 24 : Math.min(22, 5 + length / 30));
      }
      case "wear" -> {
        var size = chance.pick("S", "M", "L", "XL");
        yield new Size(
            LocalizedText.of("taille " + size, "مقاس " + size, "size " + size), 42, 34, 9);
      }
      case "shoe" -> {
        int size = chance.integer(36, 45);
        yield new Size(
            LocalizedText.of("pointure " + size, "مقاس " + size, "EU size " + size), 33, 22, 12);
      }
      case "head" -> {
        int size = chance.integer(54, 60);
        yield new Size(
            LocalizedText.of("tour de tête " + size, "محيط الرأس " + size, "head size " + size),
            32,
            32,
            20);
      }
      case "lot" -> new Size(LocalizedText.of("1 m²", "متر مربع", "1 m²"), 60, 40, 36);
      default -> throw new IllegalArgumentException("No size " + kind);
    };
  }

  private boolean kindOfPanel() {
    return ranges.get(0).low() >= 80;
  }

  private static LocalizedText centimetres(String size) {
    return LocalizedText.of(size + " cm", size + " سم", size + " cm");
  }
}
