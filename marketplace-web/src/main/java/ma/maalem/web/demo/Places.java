package ma.maalem.web.demo;

import java.util.Map;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Territory;

/** How people say where something is made: the town, not the administrative unit. */
final class Places {

  /** Towns whose name differs from their province's, and English names: fr, ar, en. */
  private static final Map<String, LocalizedText> TOWNS =
      Map.ofEntries(
          Map.entry("MA-FES", LocalizedText.of("Fès", "فاس", "Fez")),
          Map.entry("MA-MEK", LocalizedText.of("Meknès", "مكناس", "Meknes")),
          Map.entry("MA-MAR", LocalizedText.of("Marrakech", "مراكش", "Marrakesh")),
          Map.entry("MA-TNG", LocalizedText.of("Tanger", "طنجة", "Tangier")),
          Map.entry("MA-TET", LocalizedText.of("Tétouan", "تطوان", "Tetouan")),
          Map.entry("MA-KHN", LocalizedText.of("Khénifra", "خنيفرة", "Khenifra")),
          Map.entry("MA-KHE", LocalizedText.of("Khémisset", "الخميسات", "Khemisset")),
          Map.entry("MA-KEN", LocalizedText.of("Kénitra", "القنيطرة", "Kenitra")),
          Map.entry("MA-BEM", LocalizedText.of("Béni Mellal", "بني ملال", "Beni Mellal")),
          Map.entry("MA-KHO", LocalizedText.of("Boujaâd", "أبي الجعد", "Boujad")),
          Map.entry("MA-OUA", LocalizedText.of("Ouarzazate", "ورزازات", "Ouarzazate")),
          Map.entry("MA-ERR", LocalizedText.of("Errachidia", "الرشيدية", "Errachidia")),
          Map.entry("MA-OUD", LocalizedText.of("Dakhla", "الداخلة", "Dakhla")),
          Map.entry("MA-LAA", LocalizedText.of("Laâyoune", "العيون", "Laayoune")),
          Map.entry("MA-OUJ", LocalizedText.of("Oujda", "وجدة", "Oujda")),
          Map.entry("MA-AGD", LocalizedText.of("Agadir", "أكادير", "Agadir")),
          Map.entry("MA-INE", LocalizedText.of("Inezgane", "إنزكان", "Inezgane")),
          Map.entry("MA-CHT", LocalizedText.of("Biougra", "بيوكرى", "Biougra")),
          Map.entry("MA-TAR", LocalizedText.of("Taroudant", "تارودانت", "Taroudant")),
          Map.entry("MA-HOC", LocalizedText.of("Al Hoceïma", "الحسيمة", "Al Hoceima")),
          Map.entry("MA-MDF", LocalizedText.of("M'diq", "المضيق", "M'diq")),
          Map.entry("MA-FAH", LocalizedText.of("Ksar Sghir", "القصر الصغير", "Ksar Sghir")),
          Map.entry("MA-SKH", LocalizedText.of("Témara", "تمارة", "Temara")),
          Map.entry("MA-HAO", LocalizedText.of("Tahanaout", "تحناوت", "Tahanaout")),
          Map.entry("MA-REH", LocalizedText.of("Benguerir", "بن جرير", "Benguerir")),
          Map.entry(
              "MA-KES", LocalizedText.of("Kelâat Sraghna", "قلعة السراغنة", "Kelaat Sraghna")),
          Map.entry("MA-ASZ", LocalizedText.of("Assa", "آسا", "Assa")));

  private Places() {}

  static LocalizedText town(String province) {
    var town = TOWNS.get(province);
    return town != null
        ? town
        : Territory.province(province)
            .orElseThrow(() -> new IllegalArgumentException("No province " + province))
            .name();
  }

  /** "in" that town. */
  static LocalizedText at(String province) {
    return Texts.map(
        town(province), town -> "à " + town, town -> "في " + town, town -> "in " + town);
  }
}
