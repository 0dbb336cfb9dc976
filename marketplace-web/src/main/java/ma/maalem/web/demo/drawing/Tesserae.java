package ma.maalem.web.demo.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import ma.maalem.web.demo.Chance;

/**
 * Glazed pieces laid one by one: no two fired alike, so each colour falls into a few shades, and
 * the joints between them show the mortar.
 */
final class Tesserae {

  private static final double[] FIRINGS = {-.16, -.06, .03, .11};

  private final Map<Colour, StringBuilder> laid = new LinkedHashMap<>();
  private final Chance chance;

  Tesserae(Chance chance) {
    this.chance = chance;
  }

  /**
   * Lays a piece unless all its corners lie outside the square of the given middle and half width.
   */
  void layWithin(double middle, double half, Colour colour, double... corners) {
    boolean left = true;
    boolean right = true;
    boolean above = true;
    boolean below = true;
    for (int i = 0; i < corners.length; i += 2) {
      left &= corners[i] <= middle - half;
      right &= corners[i] >= middle + half;
      above &= corners[i + 1] <= middle - half;
      below &= corners[i + 1] >= middle + half;
    }
    if (!left && !right && !above && !below) {
      lay(colour, Shapes.polygon(corners));
    }
  }

  void lay(Colour colour, String piece) {
    double firing = FIRINGS[chance.integer(0, FIRINGS.length - 1)];
    var shade = firing < 0 ? colour.darker(-firing) : colour.lighter(firing);
    laid.computeIfAbsent(shade, none -> new StringBuilder()).append(piece);
  }

  /** Paints everything laid so far, with joints of the given colour and width. */
  void set(Sketch sketch, Object joint, double width) {
    sketch.group(
        "stroke=\""
            + joint
            + "\" stroke-linejoin=\"round\" stroke-width=\""
            + Shapes.number(width)
            + '"',
        () -> laid.forEach((shade, pieces) -> sketch.fill(pieces, shade)));
    laid.clear();
  }
}
