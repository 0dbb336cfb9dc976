package ma.maalem.web.demo.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.maalem.web.demo.Chance;
import org.jspecify.annotations.Nullable;

/**
 * The sheet a piece is drawn on: elements in painting order, with the gradients, patterns and
 * symbols they refer to. Identifiers carry the drawing's prefix, so that several drawings can stand
 * in one page.
 */
final class Sketch {

  private final String prefix;
  private final Chance chance;
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private StringBuilder body = new StringBuilder();
  private boolean pale;
  private boolean evening;
  private String form = "";
  private @Nullable Tint tint;

  Sketch(String prefix, Chance chance) {
    this.prefix = prefix;
    this.chance = chance;
  }

  Chance chance() {
    return chance;
  }

  /** Says which form of the craft this is; the first word counts. */
  void shows(String form) {
    if (this.form.isEmpty()) {
      this.form = form;
    }
  }

  /** Says which colour leads; the first word counts. */
  void mostly(Colour colour) {
    if (tint == null) {
      tint = Tint.nearest(colour);
    }
  }

  /** Says that the piece has many colours. */
  void colourful() {
    if (tint == null) {
      tint = Tint.MANY;
    }
  }

  Subject subject() {
    return new Subject(form, Optional.ofNullable(tint));
  }

  /** Says that the piece is light, so that the studio chooses a deeper ground. */
  void pale() {
    pale = true;
  }

  boolean isPale() {
    return pale;
  }

  /** Says that the piece gives light, so that the studio is darkened. */
  void evening() {
    evening = true;
  }

  boolean isEvening() {
    return evening;
  }

  void fill(CharSequence path, Object paint) {
    element(path, "fill=\"" + paint + '"');
  }

  void fill(CharSequence path, Object paint, double opacity) {
    element(path, "fill=\"" + paint + "\" opacity=\"" + fraction(opacity) + '"');
  }

  void stroke(CharSequence path, Object paint, double width) {
    element(path, strokes(paint, width));
  }

  void stroke(CharSequence path, Object paint, double width, double opacity) {
    element(path, strokes(paint, width) + " opacity=\"" + fraction(opacity) + '"');
  }

  void fillAndStroke(CharSequence path, Object paint, Object line, double width) {
    element(
        path,
        "fill=\""
            + paint
            + "\" stroke=\""
            + line
            + "\" stroke-width=\""
            + Shapes.number(width)
            + '"');
  }

  /** A path with attributes written by the caller. */
  void element(CharSequence path, String attributes) {
    body.append("<path ").append(attributes).append(" d=\"").append(path).append("\"/>");
  }

  void group(String attributes, Runnable content) {
    body.append("<g ").append(attributes).append('>');
    content.run();
    body.append("</g>");
  }

  void moved(double x, double y, Runnable content) {
    group("transform=\"translate(" + Shapes.numbers(x, y) + ")\"", content);
  }

  void turned(double degrees, double x, double y, Runnable content) {
    group("transform=\"rotate(" + Shapes.numbers(degrees, x, y) + ")\"", content);
  }

  void clipped(CharSequence path, Runnable content) {
    var clip = define("<clipPath id=\"@\"><path d=\"" + path + "\"/></clipPath>");
    group("clip-path=\"url(#" + clip + ")\"", content);
  }

  /** A gradient along a line in the drawing's own units. Stops are "offset colour [opacity]". */
  String linear(double x1, double y1, double x2, double y2, String... stops) {
    return paint(
        "<linearGradient id=\"@\" gradientUnits=\"userSpaceOnUse\" x1=\""
            + Shapes.number(x1)
            + "\" y1=\""
            + Shapes.number(y1)
            + "\" x2=\""
            + Shapes.number(x2)
            + "\" y2=\""
            + Shapes.number(y2)
            + "\">"
            + stops(stops)
            + "</linearGradient>");
  }

  /** A gradient from left to right of whatever is painted. */
  String across(String... stops) {
    return paint("<linearGradient id=\"@\">" + stops(stops) + "</linearGradient>");
  }

  /** A gradient from top to bottom of whatever is painted. */
  String down(String... stops) {
    return paint(
        "<linearGradient id=\"@\" x2=\"0\" y2=\"1\">" + stops(stops) + "</linearGradient>");
  }

  /** A gradient from the middle outwards of whatever is painted. */
  String glow(String... stops) {
    return paint("<radialGradient id=\"@\">" + stops(stops) + "</radialGradient>");
  }

  /** A gradient around a point; coordinates are shares of the painted figure's box. */
  String glowAt(double x, double y, double radius, String... stops) {
    return paint(
        "<radialGradient id=\"@\" cx=\""
            + fraction(x)
            + "\" cy=\""
            + fraction(y)
            + "\" r=\""
            + fraction(radius)
            + "\">"
            + stops(stops)
            + "</radialGradient>");
  }

  /** A gradient around a point in the drawing's own units. */
  String radial(double x, double y, double radius, String... stops) {
    return paint(
        "<radialGradient id=\"@\" gradientUnits=\"userSpaceOnUse\" cx=\""
            + Shapes.number(x)
            + "\" cy=\""
            + Shapes.number(y)
            + "\" r=\""
            + Shapes.number(radius)
            + "\">"
            + stops(stops)
            + "</radialGradient>");
  }

  /** A tile repeated over whatever is painted. */
  String pattern(double width, double height, String transform, Runnable content) {
    var inside = aside(content);
    return paint(
        "<pattern id=\"@\" patternUnits=\"userSpaceOnUse\" width=\""
            + Shapes.number(width)
            + "\" height=\""
            + Shapes.number(height)
            + '"'
            + (transform.isEmpty() ? "" : " patternTransform=\"" + transform + '"')
            + '>'
            + inside
            + "</pattern>");
  }

  /** Keeps a figure for repeated use; nothing is painted yet. */
  String symbol(Runnable content) {
    return define("<g id=\"@\">" + aside(content) + "</g>");
  }

  void use(String symbol, String transform) {
    body.append("<use href=\"#").append(symbol).append('"');
    if (!transform.isEmpty()) {
      body.append(" transform=\"").append(transform).append('"');
    }
    body.append("/>");
  }

  /** The same figure turned {@code count} times about a point. */
  void rosette(int count, double x, double y, Runnable content) {
    var petal = symbol(content);
    for (int i = 0; i < count; i++) {
      use(petal, "rotate(" + Shapes.numbers(360.0 * i / count, x, y) + ")");
    }
  }

  /** Elements that another step of the same sketch painted and took. */
  void raw(String elements) {
    body.append(elements);
  }

  /** The painted elements so far, removed from the sheet. */
  String takeBody() {
    var taken = body.toString();
    body = new StringBuilder();
    return taken;
  }

  String definitions() {
    return String.join("", definitions.values());
  }

  private String aside(Runnable content) {
    var outer = body;
    body = new StringBuilder();
    content.run();
    var inside = body.toString();
    body = outer;
    return inside;
  }

  private String paint(String definition) {
    return "url(#" + define(definition) + ")";
  }

  /** Equal definitions are written once. */
  private String define(String definition) {
    var id = prefix + Integer.toString(definitions.size(), 36);
    var known = definitions.get(definition);
    if (known == null) {
      definitions.put(definition, definition.replaceFirst("@", id));
      return id;
    }
    int from = known.indexOf("id=\"") + 4;
    return known.substring(from, known.indexOf('"', from));
  }

  private static String strokes(Object paint, double width) {
    return "fill=\"none\" stroke=\"" + paint + "\" stroke-width=\"" + Shapes.number(width) + '"';
  }

  private static String stops(String... stops) {
    var text = new StringBuilder();
    for (var stop : stops) {
      var parts = stop.split(" ", -1);
      text.append("<stop offset=\"").append(parts[0]).append("\" stop-color=\"").append(parts[1]);
      if (parts.length > 2) {
        text.append("\" stop-opacity=\"").append(parts[2]);
      }
      text.append("\"/>");
    }
    return text.toString();
  }

  private static String fraction(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths >= 100) {
      return "1";
    }
    return "." + (hundredths < 10 ? "0" : "") + hundredths;
  }
}
