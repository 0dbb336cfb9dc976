package ma.maalem.catalog.craft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.kernel.LocalizedText;

/**
 * One of the crafts of the taxonomy.
 *
 * @param code such as BAT-01
 * @param name in French, Arabic and English, and in Tifinagh where the craft has a name of its own
 * @param spellings how the name is written in Latin letters besides
 * @param tifinagh a name in Tifinagh, which may be as general as "carpet"
 * @param materials usual ones, in English
 * @param places where it comes from, as people say it
 * @param provinces where it comes from, ISO 3166-2
 * @param hsCode what customs most likely calls a piece of it
 * @param hsAlternatives six digits each; the note says when they apply
 * @param label collective mark or programme, with its source
 * @param vatHint how a sale at home is likely taxed
 */
public record Craft(
    String code,
    CraftGroup group,
    LocalizedText name,
    List<String> spellings,
    Optional<String> tifinagh,
    String materials,
    List<String> places,
    List<String> provinces,
    HsCode hsCode,
    List<String> hsAlternatives,
    Confidence hsConfidence,
    String hsNote,
    Set<ComplianceFlag> flags,
    Optional<String> label,
    String vatHint) {

  public Craft {
    spellings = List.copyOf(spellings);
    places = List.copyOf(places);
    provinces = List.copyOf(provinces);
    hsAlternatives = List.copyOf(hsAlternatives);
    flags = Set.copyOf(flags);
  }

  public boolean endangered() {
    return flags.contains(ComplianceFlag.ENDANGERED);
  }

  /** Whether artisans may not offer it here. */
  public boolean forbidden() {
    return flags.stream().anyMatch(ComplianceFlag::forbidsOffering);
  }
}
