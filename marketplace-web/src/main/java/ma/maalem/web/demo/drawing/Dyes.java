package ma.maalem.web.demo.drawing;

import java.util.List;

/** The colours of Moroccan craft: dye pots, glazes, metals, woods, skins. */
final class Dyes {

  static final Colour IVORY = Colour.of("#f1e8d6");
  static final Colour WOOL = Colour.of("#e6d9bf");
  static final Colour BLACK_WOOL = Colour.of("#2e2723");
  static final Colour WALNUT = Colour.of("#5a3a26");
  static final Colour MADDER = Colour.of("#a8322b");
  static final Colour BRICK = Colour.of("#b4532f");
  static final Colour POMEGRANATE = Colour.of("#8e2440");
  static final Colour ROSE = Colour.of("#d07f86");
  static final Colour HENNA = Colour.of("#c46a2d");
  static final Colour SAFFRON = Colour.of("#dfa227");
  static final Colour STRAW = Colour.of("#dcc48a");
  static final Colour OLIVE = Colour.of("#76783a");
  static final Colour MINT = Colour.of("#3f7f5b");
  static final Colour BOTTLE = Colour.of("#1f5a44");
  static final Colour TURQUOISE = Colour.of("#2a8c93");
  static final Colour COBALT = Colour.of("#1f4c98");
  static final Colour INDIGO = Colour.of("#27376b");
  static final Colour SKY = Colour.of("#7fa6c4");
  static final Colour VIOLET = Colour.of("#5d3a63");
  static final Colour GLAZE_WHITE = Colour.of("#f3eee2");
  static final Colour MANGANESE = Colour.of("#33231f");
  static final Colour TERRACOTTA = Colour.of("#bd6b44");
  static final Colour CLAY = Colour.of("#cf9a6c");
  static final Colour BRASS = Colour.of("#c79a3e");
  static final Colour COPPER = Colour.of("#b8673a");
  static final Colour SILVER = Colour.of("#b9bcbb");
  static final Colour GOLD = Colour.of("#d6a63a");
  static final Colour IRON = Colour.of("#35322f");
  static final Colour CEDAR = Colour.of("#a56a3c");
  static final Colour THUYA = Colour.of("#8a4a24");
  static final Colour LEMONWOOD = Colour.of("#e0c076");
  static final Colour TAN = Colour.of("#b0713c");
  static final Colour DOUM = Colour.of("#d5b573");

  /** Zellige colours that masters put side by side: star, field, accent, line. */
  static final List<List<Colour>> ZELLIGE =
      List.of(
          List.of(COBALT, TURQUOISE, SAFFRON, MANGANESE),
          List.of(BOTTLE, COBALT, SAFFRON, MANGANESE),
          List.of(TURQUOISE, COBALT, HENNA, MANGANESE),
          List.of(COBALT, SKY, MADDER, INDIGO),
          List.of(SAFFRON, BOTTLE, COBALT, MANGANESE),
          List.of(MANGANESE, BOTTLE, SAFFRON, COBALT),
          List.of(TURQUOISE, MINT, SAFFRON, INDIGO));

  private Dyes() {}
}
