package ma.maalem.web.demo.drawing;

/** SVG path data of the figures everything is drawn from. Angles are in degrees, clockwise. */
final class Shapes {

  private Shapes() {}

  static double cos(double degrees) {
    return StrictMath.cos(StrictMath.toRadians(degrees));
  }

  static double sin(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees));
  }

  /** Shortest text of a coordinate at a tenth of a unit. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    if (tenths % 10 == 0) {
      return Long.toString(tenths / 10);
    }
    long whole = Math.abs(tenths) / 10;
    return (tenths < 0 ? "-" : "") + (whole == 0 ? "" : whole) + "." + Math.abs(tenths) % 10;
  }

  /** Coordinates joined as path data wants them. */
  static String numbers(double... values) {
    var text = new StringBuilder(values.length * 5);
    for (double value : values) {
      var number = number(value);
      if (!text.isEmpty() && number.charAt(0) != '-') {
        text.append(' ');
      }
      text.append(number);
    }
    return text.toString();
  }

  static String polygon(double... points) {
    return line(points) + "z";
  }

  /** Straight lines from point to point, in steps from one to the next, which is shorter. */
  static String line(double... points) {
    var path = new StringBuilder("M").append(numbers(points[0], points[1]));
    long x = Math.round(points[0] * 10);
    long y = Math.round(points[1] * 10);
    for (int i = 2; i < points.length; i += 2) {
      long nextX = Math.round(points[i] * 10);
      long nextY = Math.round(points[i + 1] * 10);
      path.append(i == 2 ? "l" : nextX < x ? "" : " ")
          .append(numbers((nextX - x) / 10.0, (nextY - y) / 10.0));
      x = nextX;
      y = nextY;
    }
    return path.toString();
  }

  static String rectangle(double x, double y, double width, double height) {
    return "M"
        + numbers(x, y)
        + "h"
        + number(width)
        + "v"
        + number(height)
        + "h"
        + number(-width)
        + "z";
  }

  static String rounded(double x, double y, double width, double height, double radius) {
    double r = Math.min(radius, Math.min(width, height) / 2);
    var corner = "a" + numbers(r, r, 0, 0, 1) + " ";
    return "M"
        + numbers(x + r, y)
        + "h"
        + number(width - 2 * r)
        + corner
        + numbers(r, r)
        + "v"
        + number(height - 2 * r)
        + corner
        + numbers(-r, r)
        + "h"
        + number(2 * r - width)
        + corner
        + numbers(-r, -r)
        + "v"
        + number(2 * r - height)
        + corner
        + numbers(r, -r)
        + "z";
  }

  static String circle(double x, double y, double radius) {
    return ellipse(x, y, radius, radius);
  }

  static String ellipse(double x, double y, double rx, double ry) {
    return "M"
        + numbers(x - rx, y)
        + "a"
        + numbers(rx, ry, 0, 1, 0, 2 * rx, 0)
        + "a"
        + numbers(rx, ry, 0, 1, 0, -2 * rx, 0)
        + "z";
  }

  /** A star with points alternately on two radii, the first point at the given angle. */
  static String star(double x, double y, int points, double outer, double inner, double angle) {
    var corners = new double[points * 4];
    for (int i = 0; i < points * 2; i++) {
      double radius = i % 2 == 0 ? outer : inner;
      double at = angle + 180.0 * i / points;
      corners[2 * i] = x + radius * cos(at);
      corners[2 * i + 1] = y + radius * sin(at);
    }
    return polygon(corners);
  }

  static String regular(double x, double y, int sides, double radius, double angle) {
    var corners = new double[sides * 2];
    for (int i = 0; i < sides; i++) {
      corners[2 * i] = x + radius * cos(angle + 360.0 * i / sides);
      corners[2 * i + 1] = y + radius * sin(angle + 360.0 * i / sides);
    }
    return polygon(corners);
  }

  static String lozenge(double x, double y, double halfWidth, double halfHeight) {
    return polygon(x, y - halfHeight, x + halfWidth, y, x, y + halfHeight, x - halfWidth, y);
  }

  /** A soft curve through the points (Catmull-Rom written as Bézier segments). */
  static String smooth(boolean closed, double... points) {
    int count = points.length / 2;
    var path = new StringBuilder("M").append(numbers(points[0], points[1]));
    int segments = closed ? count : count - 1;
    for (int i = 0; i < segments; i++) {
      int before = closed ? (i + count - 1) % count : Math.max(0, i - 1);
      int to = (i + 1) % count;
      int after = closed ? (i + 2) % count : Math.min(count - 1, i + 2);
      path.append('C')
          .append(
              numbers(
                  points[2 * i] + (points[2 * to] - points[2 * before]) / 6,
                  points[2 * i + 1] + (points[2 * to + 1] - points[2 * before + 1]) / 6,
                  points[2 * to] - (points[2 * after] - points[2 * i]) / 6,
                  points[2 * to + 1] - (points[2 * after + 1] - points[2 * i + 1]) / 6,
                  points[2 * to],
                  points[2 * to + 1]));
    }
    return path.append(closed ? "z" : "").toString();
  }
}
