package ma.maalem.web.demo.drawing;

/** The colour that people would name when they see a piece. */
public enum Tint {
  IVORY("#f1e8d6"),
  SAND("#d9c08f"),
  BLACK("#2b2724"),
  GREY("#8f918f"),
  BROWN("#6b4630"),
  TAN("#b0713c"),
  TERRACOTTA("#bd6b44"),
  RED("#a3302c"),
  GARNET("#86233d"),
  PINK("#d07f86"),
  ORANGE("#cc6a26"),
  YELLOW("#dfa227"),
  OLIVE("#74773d"),
  GREEN("#2f6b4c"),
  TURQUOISE("#2a8c93"),
  SKY("#7fa6c4"),
  BLUE("#2450a0"),
  INDIGO("#27376b"),
  VIOLET("#5d3a63"),
  /** Of many colours, none of which leads. */
  MANY("#000000");

  private final Colour shade;

  Tint(String shade) {
    this.shade = Colour.of(shade);
  }

  static Tint nearest(Colour colour) {
    var nearest = IVORY;
    double best = Double.MAX_VALUE;
    for (var tint : values()) {
      double distance = tint == MANY ? Double.MAX_VALUE : distance(tint.shade, colour);
      if (distance < best) {
        best = distance;
        nearest = tint;
      }
    }
    return nearest;
  }

  private static double distance(Colour a, Colour b) {
    double red = a.red() - b.red();
    double green = a.green() - b.green();
    double blue = a.blue() - b.blue();
    double mean = (a.red() + b.red()) / 2.0;
    return (2 + mean / 256) * red * red
        + 4 * green * green
        + (2 + (255 - mean) / 256) * blue * blue;
  }
}
