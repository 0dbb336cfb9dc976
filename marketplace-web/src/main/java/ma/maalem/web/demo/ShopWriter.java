package ma.maalem.web.demo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** Gives a registry record a trade name and a workshop's story. */
final class ShopWriter {

  private static final List<LocalizedText> COUNTS =
      List.of(
          LocalizedText.of("trois", "ثلاثة", "three"),
          LocalizedText.of("quatre", "أربعة", "four"),
          LocalizedText.of("cinq", "خمسة", "five"),
          LocalizedText.of("six", "ستة", "six"));

  private final Lexicon lexicon;
  private final long seed;

  ShopWriter(Lexicon lexicon, long seed) {
    this.lexicon = lexicon;
    this.seed = seed;
  }

  DemoSeller write(int number, DemoRecord record, List<String> crafts) {
    var chance = Chance.of(seed, "shop", record.number());
    var member =
        Arrays.stream(CastMember.values())
            .filter(m -> m.recordNumber() == record.number())
            .findFirst();
    var town = Places.town(record.province());
    boolean cooperative = record.kind().equals("COOPERATIVE");
    var tellings =
        lexicon.sentences(cooperative ? "coop" : record.person() == null ? "company" : "shop");
    var story =
        Texts.compose(
            List.of(chance.pick(tellings), chance.pick(lexicon.sentences(crafts.get(0), "make"))),
            Map.of(
                "place", Places.at(record.province()),
                "year",
                    Texts.same(
                        String.valueOf(record.registeredOn().getYear() - chance.integer(0, 22))),
                "count", chance.pick(COUNTS),
                "members", Texts.same(String.valueOf(record.members().size()))));
    return new DemoSeller(
        number,
        member.map(DemoAccounts::email).orElseGet(() -> email(record)),
        record,
        member,
        name(record, town, chance),
        story,
        crafts);
  }

  private static LocalizedText name(DemoRecord record, LocalizedText town, Chance chance) {
    var person = record.person();
    if (person == null) {
      boolean cooperative = record.kind().equals("COOPERATIVE");
      var fr = brief(record.nameFr());
      var ar = brief(record.nameAr());
      return LocalizedText.of(
          (cooperative ? "Coopérative " : "Atelier ") + fr + ", " + town.in(Language.FR),
          (cooperative ? "تعاونية " : "ورشة ") + ar + "، " + town.in(Language.AR),
          fr + (cooperative ? " Cooperative, " : " Workshop, ") + town.in(Language.EN));
    }
    return switch (chance.integer(0, 3)) {
      case 0 ->
          LocalizedText.of(
              "Atelier " + person.fr(), "ورشة " + person.ar(), person.fr() + " Workshop");
      case 1 ->
          LocalizedText.of(
              "Dar " + person.lastFr() + ", " + town.in(Language.FR),
              "دار " + person.lastAr() + "، " + town.in(Language.AR),
              "Dar " + person.lastFr() + ", " + town.in(Language.EN));
      case 2 ->
          LocalizedText.of(
              "Maison " + person.fr(), "دار " + person.ar(), "House of " + person.fr());
      default -> LocalizedText.of(person.fr(), person.ar(), person.fr());
    };
  }

  /** The name of a legal person without its form and number. */
  private static String brief(String name) {
    return name.replaceFirst(" [0-9]+$", "")
        .replaceFirst("^(Coopérative|Atelier|تعاونية|شركة) ", "")
        .replaceFirst(" (Artisanat SARL|للصناعة التقليدية)$", "");
  }

  private static String email(DemoRecord record) {
    var plain =
        Normalizer.normalize(brief(record.nameFr()), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", ".");
    return plain + "." + record.number() + "@" + DemoAccounts.DOMAIN;
  }
}
