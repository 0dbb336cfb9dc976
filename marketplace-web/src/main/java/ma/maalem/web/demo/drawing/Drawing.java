package ma.maalem.web.demo.drawing;

import ma.maalem.web.demo.Chance;

/**
 * A drawn photograph of a piece of craft: SVG text on an 800 by 800 sheet, without scripts or
 * references to anything outside itself. Equal arguments give equal text; identifiers differ
 * between drawings, so that several can stand in one page.
 */
public final class Drawing {

  private Drawing() {}

  /** The whole piece. */
  public static String of(String craftCode, String group, long seed) {
    return of(craftCode, group, seed, View.WHOLE);
  }

  /**
   * One view of a piece.
   *
   * @param craftCode the taxonomy's code, such as {@code TAP-02}; an unknown one draws a piece of
   *     its group
   * @param group the code of the craft's group, such as {@code TAP}
   * @param seed which piece of that craft; the three views of one seed show the same piece
   */
  public static String of(String craftCode, String group, long seed, View view) {
    long identity = identity(craftCode, seed);
    var sketch = new Sketch(prefix(craftCode, seed, view.ordinal()), new Chance(identity));
    var piece = Pieces.of(craftCode, group, sketch.chance());
    piece.motif().accept(sketch);
    var drawn = sketch.takeBody();
    Studio.photograph(sketch, drawn, piece, view, new Chance(identity * 7 + view.ordinal()));
    return svg(sketch);
  }

  /** What the drawings of that piece show. */
  public static Subject subject(String craftCode, String group, long seed) {
    var sketch = new Sketch("", new Chance(identity(craftCode, seed)));
    Pieces.of(craftCode, group, sketch.chance()).motif().accept(sketch);
    return sketch.subject();
  }

  private static long identity(String craftCode, long seed) {
    return craftCode.hashCode() * 31L + seed;
  }

  static String svg(Sketch sketch) {
    var body = sketch.takeBody();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 800\" width=\"800\" height=\"800\"><defs>"
        + sketch.definitions()
        + "</defs>"
        + body
        + "</svg>";
  }

  static String prefix(String craftCode, long seed, int view) {
    long mixed = (craftCode.hashCode() * 31L + seed) * 4 + view;
    return "d" + Long.toString(mixed & 0xFFFFFFFFFFL, 36) + "-";
  }
}
