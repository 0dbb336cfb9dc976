package ma.maalem.web.demo.drawing;

import java.util.function.Consumer;

/**
 * How one kind of piece is drawn on the 800 by 800 sheet, and where it is at home.
 *
 * @param stage what it lies on, stands on or hangs from
 * @param focusX where the detail picture looks
 * @param focusY where the detail picture looks
 */
record Piece(Stage stage, double focusX, double focusY, Consumer<Sketch> motif) {

  /** Where a piece is photographed. */
  enum Stage {
    LYING,
    STANDING,
    HANGING
  }

  static Piece lying(Consumer<Sketch> motif) {
    return new Piece(Stage.LYING, 330, 330, motif);
  }

  static Piece standing(Consumer<Sketch> motif) {
    return new Piece(Stage.STANDING, 380, 420, motif);
  }

  static Piece hanging(Consumer<Sketch> motif) {
    return new Piece(Stage.HANGING, 400, 330, motif);
  }

  Piece lookedAt(double x, double y) {
    return new Piece(stage, x, y, motif);
  }
}
