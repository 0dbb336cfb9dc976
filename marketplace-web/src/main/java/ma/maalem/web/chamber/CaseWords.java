package ma.maalem.web.chamber;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.verification.registry.CardStatus;
import ma.maalem.verification.registry.RegistryStatus;
import ma.maalem.verification.review.FieldMatch;
import ma.maalem.verification.review.Verdict;
import ma.maalem.web.chamber.CasePage.Row;
import ma.maalem.web.chamber.CasePage.Tone;
import ma.maalem.web.i18n.Texts;

/** Words the codes of a comparison. */
final class CaseWords {

  private static final Map<Verdict, Tone> TONES =
      Map.of(
          Verdict.SAME, Tone.GOOD,
          Verdict.GOOD, Tone.GOOD,
          Verdict.SIMILAR, Tone.WARN,
          Verdict.NOT_DECLARED, Tone.WARN,
          Verdict.NOT_REGISTERED, Tone.BAD,
          Verdict.DIFFERENT, Tone.BAD,
          Verdict.BAD, Tone.BAD);

  private final Texts texts;
  private final Crafts crafts;

  CaseWords(Texts texts, Crafts crafts) {
    this.texts = texts;
    this.crafts = crafts;
  }

  List<Row> rows(List<FieldMatch> fields) {
    return fields.stream()
        .map(
            match ->
                new Row(
                    texts.of("chamber.field", match.field()),
                    match.declared().isEmpty() ? "" : word(match.field(), match.declared()),
                    match.registered().stream().map(v -> word(match.field(), v)).toList(),
                    texts.of("chamber.verdict", match.verdict()),
                    TONES.getOrDefault(match.verdict(), Tone.WARN)))
        .toList();
  }

  String province(String code) {
    return Territory.province(code).map(Province::name).map(texts::of).orElse(code);
  }

  String craft(String code) {
    return crafts.find(code).map(Craft::name).map(texts::of).orElse(code);
  }

  private String word(FieldMatch.Field field, String value) {
    return switch (field) {
      case CRAFT -> craft(value);
      case PROVINCE -> province(value);
      case REGISTRY_STATUS -> texts.of("chamber.registry-status", RegistryStatus.valueOf(value));
      case CARD_STATUS -> texts.of("chamber.card-status", CardStatus.valueOf(value));
      case CARD_EXPIRY -> texts.date(LocalDate.parse(value));
      case REGISTRY_NUMBER, NAME, CARD_NUMBER, SUPERVISOR -> value;
    };
  }
}
