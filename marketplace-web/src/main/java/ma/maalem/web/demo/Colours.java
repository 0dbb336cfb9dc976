package ma.maalem.web.demo;

import java.util.Locale;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.web.demo.drawing.Tint;

/** Colours as adjectives that agree. */
final class Colours {

  private Colours() {}

  /** The plain name: masculine in French and Arabic. */
  static LocalizedText name(Tint tint) {
    return LocalizedText.of(
        french(tint).split("/", 2)[0], arabic(tint).split("/", 2)[0], english(tint));
  }

  /** French: after the noun, agreeing with it. */
  static String french(Tint tint, String gender) {
    var forms = french(tint).split("/", -1);
    if (forms.length == 1) {
      return forms[0];
    }
    return switch (gender) {
      case "m" -> forms[0];
      case "f" -> forms[1];
      case "mp" -> forms[0].endsWith("s") ? forms[0] : forms[0] + "s";
      default -> forms[1] + "s";
    };
  }

  /** Arabic: after the noun, agreeing with it. */
  static String arabic(Tint tint, String gender) {
    var forms = arabic(tint).split("/", 2);
    return gender.equals("f") ? forms[1] : forms[0];
  }

  /** A title with its colour, in three languages, large or small where it is worth a word. */
  static LocalizedText title(Item item, Tint tint, boolean large) {
    var name = item.name();
    var fr = name.in(Language.FR);
    var ar = name.in(Language.AR);
    var en = name.in(Language.EN);
    boolean many = tint == Tint.MANY;
    boolean compound = fr.contains(" en ") || fr.contains(" à ") || fr.contains(" de ");
    return LocalizedText.of(
        Texts.capital(
            (large ? big(item) + " " : "")
                + fr
                + (compound && !many
                    ? ", coloris " + french(tint, "m")
                    : " " + french(tint, item.genderFr()))),
        ar
            + (large && !item.genderAr().equals("x")
                ? (item.genderAr().equals("f") ? " كبيرة" : " كبير")
                : "")
            + (!many && (item.genderAr().equals("x") || ar.contains(" من ") || ar.contains(" ب"))
                ? " بلون " + arabic(tint, "m")
                : " " + arabic(tint, item.genderAr())),
        Texts.capital(
            (large ? "large " : "")
                + (en.contains(" of ") ? en + " in " + english(tint) : english(tint) + " " + en)));
  }

  /** A title without a colour. */
  static LocalizedText title(Item item, boolean large) {
    var name = item.name();
    return LocalizedText.of(
        Texts.capital((large ? big(item) + " " : "") + name.in(Language.FR)),
        name.in(Language.AR)
            + (large && !item.genderAr().equals("x")
                ? (item.genderAr().equals("f") ? " كبيرة" : " كبير")
                : ""),
        Texts.capital((large ? "large " : "") + name.in(Language.EN)));
  }

  private static String big(Item item) {
    return switch (item.genderFr()) {
      case "m" -> "grand";
      case "f" -> "grande";
      case "mp" -> "grands";
      default -> "grandes";
    };
  }

  private static String french(Tint tint) {
    return switch (tint) {
      case IVORY -> "ivoire";
      case SAND -> "sable";
      case BLACK -> "noir/noire";
      case GREY -> "gris/grise";
      case BROWN -> "brun/brune";
      case TAN -> "camel";
      case TERRACOTTA -> "terre cuite";
      case RED -> "rouge/rouge";
      case GARNET -> "grenat";
      case PINK -> "rose/rose";
      case ORANGE -> "orangé/orangée";
      case YELLOW -> "safran";
      case OLIVE -> "vert olive";
      case GREEN -> "vert/verte";
      case TURQUOISE -> "turquoise";
      case SKY -> "bleu ciel";
      case BLUE -> "bleu/bleue";
      case INDIGO -> "indigo";
      case VIOLET -> "violet/violette";
      case MANY -> "multicolore/multicolore";
    };
  }

  private static String arabic(Tint tint) {
    return switch (tint) {
      case IVORY -> "عاجي/عاجية";
      case SAND -> "رملي/رملية";
      case BLACK -> "أسود/سوداء";
      case GREY -> "رمادي/رمادية";
      case BROWN -> "بني/بنية";
      case TAN -> "جملي/جملية";
      case TERRACOTTA -> "آجري/آجرية";
      case RED -> "أحمر/حمراء";
      case GARNET -> "عنابي/عنابية";
      case PINK -> "وردي/وردية";
      case ORANGE -> "برتقالي/برتقالية";
      case YELLOW -> "زعفراني/زعفرانية";
      case OLIVE -> "زيتوني/زيتونية";
      case GREEN -> "أخضر/خضراء";
      case TURQUOISE -> "فيروزي/فيروزية";
      case SKY -> "سماوي/سماوية";
      case BLUE -> "أزرق/زرقاء";
      case INDIGO -> "نيلي/نيلية";
      case VIOLET -> "بنفسجي/بنفسجية";
      case MANY -> "متعدد الألوان/متعددة الألوان";
    };
  }

  private static String english(Tint tint) {
    return switch (tint) {
      case TAN -> "camel";
      case ORANGE -> "orange";
      case YELLOW -> "saffron";
      case OLIVE -> "olive green";
      case SKY -> "sky blue";
      case VIOLET -> "purple";
      case MANY -> "multicoloured";
      default -> tint.name().toLowerCase(Locale.ROOT);
    };
  }
}
