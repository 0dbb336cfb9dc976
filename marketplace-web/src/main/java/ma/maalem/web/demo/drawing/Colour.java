package ma.maalem.web.demo.drawing;

import java.util.Locale;

/** An opaque colour in sRGB, each channel 0 to 255. */
record Colour(int red, int green, int blue) {

  static final Colour BLACK = of("#000000");
  static final Colour WHITE = of("#ffffff");

  Colour {
    red = clamp(red);
    green = clamp(green);
    blue = clamp(blue);
  }

  /** Reads {@code #rrggbb}. */
  static Colour of(String hex) {
    int rgb = Integer.parseInt(hex, 1, 7, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /** The colour {@code share} of the way (0 to 1) from this one to the other. */
  Colour towards(Colour other, double share) {
    return new Colour(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  Colour darker(double share) {
    return towards(BLACK, share);
  }

  Colour lighter(double share) {
    return towards(WHITE, share);
  }

  /** Perceived lightness, 0 for black to 1 for white. */
  double lightness() {
    return (.299 * red + .587 * green + .114 * blue) / 255;
  }

  /** The shortest notation that SVG reads. */
  @Override
  public String toString() {
    var hex = String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    boolean doubled =
        hex.charAt(0) == hex.charAt(1)
            && hex.charAt(2) == hex.charAt(3)
            && hex.charAt(4) == hex.charAt(5);
    return doubled ? "#" + hex.charAt(0) + hex.charAt(2) + hex.charAt(4) : "#" + hex;
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static int clamp(int channel) {
    return Math.max(0, Math.min(255, channel));
  }
}
