package ma.maalem.web.demo.drawing;

import static ma.maalem.web.demo.drawing.Shapes.cos;
import static ma.maalem.web.demo.drawing.Shapes.numbers;
import static ma.maalem.web.demo.drawing.Shapes.sin;

import java.util.Locale;

/**
 * A body turned on a wheel or a lathe, seen from a little above: a profile of radii by height,
 * about a vertical axis. Ornament is laid on it by turn (degrees, 0 towards the viewer) and height.
 */
final class Lathe {

  private final double axis;
  private final double tilt;
  private final double[] heights;
  private final double[] radii;

  /**
   * @param tilt how open circles look, 0 from the side, 1 from above
   * @param profile pairs of height (downwards) and radius, from top to bottom
   */
  Lathe(double axis, double tilt, double... profile) {
    this.axis = axis;
    this.tilt = tilt;
    heights = new double[profile.length / 2];
    radii = new double[profile.length / 2];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = profile[2 * i];
      radii[i] = profile[2 * i + 1];
    }
  }

  double top() {
    return heights[0];
  }

  double bottom() {
    return heights[heights.length - 1];
  }

  double axis() {
    return axis;
  }

  double tilt() {
    return tilt;
  }

  /** The radius at a height, along a soft curve through the profile. */
  double radius(double height) {
    int i = 0;
    while (i < heights.length - 2 && height > heights[i + 1]) {
      i++;
    }
    double span = heights[i + 1] - heights[i];
    double t = Math.max(0, Math.min(1, (height - heights[i]) / span));
    double a = slope(i) * span;
    double b = slope(i + 1) * span;
    double t2 = t * t;
    double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * radii[i]
        + (t3 - 2 * t2 + t) * a
        + (3 * t2 - 2 * t3) * radii[i + 1]
        + (t3 - t2) * b;
  }

  private double slope(int i) {
    int from = Math.max(0, i - 1);
    int to = Math.min(heights.length - 1, i + 1);
    return (radii[to] - radii[from]) / (heights[to] - heights[from]);
  }

  double x(double turn, double height) {
    return axis + radius(height) * sin(turn);
  }

  double y(double turn, double height) {
    return height + tilt * radius(height) * cos(turn);
  }

  /** The body's outline: down one side, round the foot, up the other, round the far rim. */
  String outline() {
    return between(top(), bottom(), true);
  }

  /** The visible strip between two heights. */
  String band(double from, double to) {
    return between(from, to, false);
  }

  private String between(double from, double to, boolean farRim) {
    int steps = (int) Math.max(2, Math.min(16, (to - from) / 14));
    var left = new double[(steps + 1) * 2];
    var right = new double[(steps + 1) * 2];
    for (int i = 0; i <= steps; i++) {
      double height = from + (to - from) * i / steps;
      double radius = radius(height);
      left[2 * i] = axis - radius;
      left[2 * i + 1] = height;
      right[2 * (steps - i)] = axis + radius;
      right[2 * (steps - i) + 1] = height;
    }
    double low = radius(to);
    double high = radius(from);
    return Shapes.smooth(false, left)
        + "A"
        + numbers(low, low * tilt, 0, 0, 0, axis + low, to)
        + Shapes.smooth(false, right).replaceFirst("^M[^C]*", "")
        + "A"
        + numbers(high, high * tilt, 0, 0, farRim ? 0 : 1, axis - high, from)
        + "z";
  }

  /** The front half of a circle about the body. */
  String ring(double height) {
    double radius = radius(height);
    return "M"
        + numbers(axis - radius, height)
        + "A"
        + numbers(radius, radius * tilt, 0, 0, 0, axis + radius, height);
  }

  /** The whole circle at a height, as the mouth shows it. */
  String circle(double height) {
    return Shapes.ellipse(axis, height, radius(height), radius(height) * tilt);
  }

  /** A figure given by turns and heights, laid on the body. */
  String wrap(double... turnsAndHeights) {
    var points = new double[turnsAndHeights.length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = halves(x(turnsAndHeights[i], turnsAndHeights[i + 1]));
      points[i + 1] = halves(y(turnsAndHeights[i], turnsAndHeights[i + 1]));
    }
    return Shapes.polygon(points);
  }

  /** Half a unit is as fine as a brush goes, and writes shorter. */
  private static double halves(double value) {
    return Math.rint(value * 2) / 2;
  }

  /** A dot laid on the body. */
  String dot(double turn, double height, double size) {
    double narrow = Math.max(.25, cos(turn));
    return Shapes.ellipse(x(turn, height), y(turn, height), size * narrow, size);
  }

  /** Light from the left and shade to the right, laid over colour and ornament. */
  void shade(Sketch sketch, double strength) {
    sketch.fill(
        outline(),
        sketch.across(
            "0 #160b04 " + share(.5 * strength),
            ".16 #160b04 " + share(.12 * strength),
            ".3 #fff " + share(.3 * strength),
            ".45 #fff 0",
            ".6 #160b04 " + share(.06 * strength),
            ".85 #160b04 " + share(.42 * strength),
            "1 #160b04 " + share(.7 * strength)));
    sketch.fill(
        outline(),
        sketch.down(
            "0 #fff " + share(.12 * strength),
            ".4 #fff 0",
            ".75 #160b04 0",
            "1 #160b04 " + share(.4 * strength)));
  }

  /** Highlights of a glaze or of polished metal. */
  void shine(Sketch sketch, double from, double to, double strength) {
    var streak =
        new double[] {
          -52,
          from,
          -40,
          from + (to - from) * .08,
          -36,
          (from + to) / 2,
          -42,
          to,
          -52,
          to - (to - from) * .1,
          -48,
          (from + to) / 2
        };
    var points = new double[12];
    for (int i = 0; i < 12; i += 2) {
      points[i] = x(streak[i], streak[i + 1]);
      points[i + 1] = y(streak[i], streak[i + 1]);
    }
    sketch.fill(
        Shapes.smooth(true, points),
        sketch.down(
            "0 #fff " + share(.15 * strength),
            ".35 #fff " + share(.75 * strength),
            "1 #fff " + share(.05 * strength)));
    double r = radius((from + to) / 2);
    sketch.fill(
        Shapes.ellipse(axis - r * .48, from + (to - from) * .35, r * .3, (to - from) * .28),
        sketch.glow("0 #fff " + share(.5 * strength), "1 #fff 0"));
  }

  /** The mouth: far inner wall in shade. */
  void mouth(Sketch sketch, Colour inside, double lip) {
    double radius = radius(top());
    sketch.fill(Shapes.ellipse(axis, top(), radius, radius * tilt), inside.lighter(.25));
    double inner = radius - lip;
    sketch.fill(
        Shapes.ellipse(axis, top() + lip * tilt * .6, inner, inner * tilt),
        sketch.linear(
            axis - inner,
            0,
            axis + inner,
            0,
            "0 " + inside.darker(.72),
            ".6 " + inside.darker(.4),
            "1 " + inside.darker(.15)));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, ".%02d", Math.min(99, Math.round(value * 100)));
  }
}
