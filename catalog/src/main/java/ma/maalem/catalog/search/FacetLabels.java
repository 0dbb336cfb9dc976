package ma.maalem.catalog.search;

import java.text.NumberFormat;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** The labels of those facet values that have no name of their own. */
final class FacetLabels {

  static final LocalizedText AVAILABLE =
      LocalizedText.of("Disponible tout de suite", "متوفر الآن", "Available now");
  static final LocalizedText MADE_TO_ORDER =
      LocalizedText.of("Fait sur commande", "يُصنع حسب الطلب", "Made to order");
  static final LocalizedText READY_MADE = LocalizedText.of("Déjà réalisé", "جاهز", "Ready made");

  static final Map<String, LocalizedText> SELLER_KINDS =
      Map.of(
          "ARTISAN", LocalizedText.of("Artisan", "صانع تقليدي", "Artisan"),
          "MASTER", LocalizedText.of("Maître artisan", "صانع معلم", "Master artisan"),
          "COOPERATIVE", LocalizedText.of("Coopérative", "تعاونية", "Cooperative"),
          "ENTERPRISE",
              LocalizedText.of(
                  "Entreprise artisanale", "مقاولة الصناعة التقليدية", "Craft enterprise"));

  private static final LocalizedText BELOW =
      LocalizedText.of("Moins de %2$s MAD", "أقل من %2$s درهم", "Under MAD %2$s");
  private static final LocalizedText BETWEEN =
      LocalizedText.of("%1$s à %2$s MAD", "من %1$s إلى %2$s درهم", "MAD %1$s to %2$s");
  private static final LocalizedText ABOVE =
      LocalizedText.of("%1$s MAD et plus", "%1$s درهم فأكثر", "MAD %1$s and over");

  private FacetLabels() {}

  /**
   * @param from in dirhams
   * @param to in dirhams; 0 for no end
   */
  static String prices(long from, long to, Language language) {
    NumberFormat format = NumberFormat.getIntegerInstance(language.locale());
    LocalizedText text = to == 0 ? ABOVE : from == 0 ? BELOW : BETWEEN;
    return String.format(
        language.locale(), text.in(language), format.format(from), format.format(to));
  }
}
