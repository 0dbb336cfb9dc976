package ma.maalem.orders.basket;

import java.util.List;

/** What a basket holds, read and written whole. */
record BasketContents(List<BasketLine> lines, List<BasketNotice> notices) {

  static final BasketContents NOTHING = new BasketContents(List.of(), List.of());

  BasketContents {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }
}
