package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.importing.ImportAdapters;
import ma.maalem.catalog.importing.ImportedListing;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Pieces of every craft with stories around them, searched by all the names and spellings that we
 * know people use: the share of words that bring a piece of their craft among the first ten.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyIT {

  private static final Path WORDS =
      Path.of("search-analysis/src/test/resources/ma/maalem/search/analysis");
  private static final int PIECES = 6;
  private static final String[][] COLOURS = {
    {"bleu", "أزرق", "blue"}, {"rouge", "أحمر", "red"}, {"écru", "بيج", "ecru"},
    {"safran", "زعفراني", "saffron"}, {"noir", "أسود", "black"}, {"vert", "أخضر", "green"}
  };

  private final TestDatabase db = TestDatabase.create("platform", "catalog");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final SearchBench search = new SearchBench(db, clock);
  private final Shelf shelf = new Shelf(db, clock);

  /** A word, its language and the craft it means. */
  record Word(String text, String language, String kind, String craft) {}

  @BeforeAll
  void offerPiecesOfEveryCraft() {
    UUID seller = shelf.seller("Atelier de tout");
    Stream<ImportedListing> pieces =
        new Crafts().all().stream().flatMap(craft -> pieces(seller, craft).stream());
    db.transaction(
        () -> ImportAdapters.load(db, clock).load(new Actor.Operator(UUID.randomUUID()), pieces));
    search.rebuild();
    search.index();
  }

  @AfterAll
  void close() {
    search.close();
    db.close();
  }

  @Test
  void names_and_spellings_bring_their_craft_among_the_first_ten() throws IOException {
    List<Word> words = new ArrayList<>();
    for (NamedCsvRecord row : rows("vocabulary.csv")) {
      words.add(
          new Word(
              row.getField("variant"),
              row.getField("lang"),
              row.getField("variant_type"),
              row.getField("concept_code")));
    }
    words.removeIf(word -> word.kind().equals("NEGATIVE"));

    double preferred = measure("names", words, word -> word.kind().equals("PREFERRED"));
    double others = measure("spellings", words, word -> !word.kind().equals("PREFERRED"));

    assertThat(preferred).isGreaterThan(.97);
    assertThat(others).isGreaterThan(.92);
  }

  @Test
  void spellings_that_nobody_wrote_down_bring_their_craft_too() throws IOException {
    List<Word> words = new ArrayList<>();
    for (NamedCsvRecord row : rows("unlisted-spellings.csv")) {
      words.add(
          new Word(row.getField("spelling"), "any", "UNLISTED", row.getField("concept_code")));
    }

    assertThat(measure("unlisted", words, word -> true)).isGreaterThan(.96);
  }

  private double measure(String name, List<Word> words, Predicate<Word> those) {
    Map<String, int[]> byLanguage = new TreeMap<>();
    int found = 0;
    int all = 0;
    for (Word word : words.stream().filter(those).toList()) {
      Language language = Language.ofTag(word.language()).orElse(Language.FR);
      boolean hit =
          search
              .search(new Asking(language).text(word.text()).with("size", "10").query())
              .items()
              .stream()
              .anyMatch(card -> card.craft().equals(word.craft()));
      int[] counts = byLanguage.computeIfAbsent(word.language(), l -> new int[2]);
      counts[0] += hit ? 1 : 0;
      counts[1]++;
      found += hit ? 1 : 0;
      all++;
    }
    byLanguage.forEach(
        (language, counts) ->
            System.out.printf(
                "%-10s %-4s %4d of %4d found%n", name, language, counts[0], counts[1]));
    return (double) found / all;
  }

  private static List<ImportedListing> pieces(UUID seller, Craft craft) {
    List<ImportedListing> pieces = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      String[] colour = COLOURS[i];
      pieces.add(
          new ImportedListing(
              craft.code() + "-" + i,
              seller,
              craft.code(),
              LocalizedText.of(
                  craft.name().in(Language.FR) + " " + colour[0],
                  craft.name().in(Language.AR) + " " + colour[1],
                  craft.name().in(Language.EN) + ", " + colour[2]),
              LocalizedText.of(
                  "Pièce faite main de la famille « "
                      + craft.group().name().in(Language.FR)
                      + " ».",
                  "قطعة مصنوعة يدويا من صنف " + craft.group().name().in(Language.AR) + ".",
                  "Handmade piece of the " + craft.group().name().in(Language.EN) + " family."),
              LocalizedText.of(Language.EN, craft.materials()),
              10_000L + i,
              Supply.IN_STOCK,
              3,
              0,
              900,
              Objects.requireNonNull(SampleContent.PLATE.packed()),
              craft.provinces().isEmpty() ? "MA-FES" : craft.provinces().get(0),
              null,
              List.of(),
              Instant.parse("2026-11-01T10:00:00Z").plusSeconds(i)));
    }
    return pieces;
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(WORDS.resolve(file))) {
      return reader.stream().toList();
    }
  }
}
