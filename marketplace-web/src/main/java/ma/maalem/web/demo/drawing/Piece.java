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
    /** Seen from above, and at home on a wall or a floor. */
    LYING,
    /** Seen from above, small enough for a table. */
    SMALL,
    /** On a shelf. */
    STANDING,
    /** On the floor. */
    FURNITURE,
    /** On a wall. */
    HANGING;

    boolean upright() {
      return this == STANDING || this == FURNITURE;
    }
  }

  static Piece lying(Consumer<Sketch> motif) {
    return new Piece(Stage.LYING, 330, 330, motif);
  }

  static Piece small(Consumer<Sketch> motif) {
    return new Piece(Stage.SMALL, 330, 330, motif);
  }

  static Piece furniture(Consumer<Sketch> motif) {
    return new Piece(Stage.FURNITURE, 380, 400, motif);
  }

  static Piece standing(Consumer<Sketch> motif) {
    return new Piece(Stage.STANDING, 380, 420, motif);
  }

  static Piece hanging(Consumer<Sketch> motif) {
    return new Piece(Stage.HANGING, 400, 330, motif);
  }
}
