package ma.maalem.search.analysis;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures, on the preferred names of all crafts, how many of the names and spellings that people
 * use find their craft. What stands in the synonym file is counted apart: that it is found proves
 * nothing about what does not stand there.
 */
class VocabularyTest {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Map<String, String> LOOK_ALIKES =
      Map.of(
          "sabre", "TEX-04",
          "tajine de poulet", "POT-06",
          "selle de vélo", "CUI-09",
          "salt cellar", "POT-03",
          "كافتيريا", "VET-01",
          "zèle", "BAT-01",
          "brochette", "TEX-03",
          "candy", "TEX-08",
          "7did", "CUI-01");

  private static List<Row> rows = List.of();
  private static CraftIndex rules;
  private static CraftIndex rulesAndSynonyms;

  record Row(String craft, String language, String text, String kind) {}

  record Found(double share, double reciprocalRank) {}

  record Measured(Map<String, Found> groups) {
    Found of(String group) {
      return groups.getOrDefault(group, new Found(0, 0));
    }

    Found all() {
      return of("all");
    }
  }

  @BeforeAll
  static void index() throws IOException {
    rows = read("vocabulary.csv", VocabularyTest::vocabularyRow);
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.kind().equals("PREFERRED")) {
        names
            .computeIfAbsent(row.craft(), craft -> new LinkedHashMap<>())
            .put(row.language(), row.text());
      }
    }
    rules = new CraftIndex(names, false);
    rulesAndSynonyms = new CraftIndex(names, true);
  }

  @AfterAll
  static void close() throws IOException {
    rules.close();
    rulesAndSynonyms.close();
  }

  @Test
  void rules_alone_find_most_spellings_and_three_of_four_names() {
    Measured found = measure("rules alone", rules, variants());

    assertThat(found.all().share()).isGreaterThan(0.745);
    assertThat(found.all().reciprocalRank()).isGreaterThan(0.735);
    assertThat(found.of("ary ARABIZI").share()).isGreaterThan(0.73);
    assertThat(found.of("ary DARIJA").share()).isGreaterThan(0.77);
    assertThat(found.of("ary TRANSLITERATION").share()).isGreaterThan(0.78);
    assertThat(found.of("fr VARIANT").share()).isGreaterThan(0.83);
  }

  @Test
  void with_synonyms_most_names_are_found_listed_or_not() {
    Measured all = measure("with synonyms", rulesAndSynonyms, variants());
    List<Row> unlisted = variants().stream().filter(not(listed()::contains)).toList();
    Measured held = measure("with synonyms, names not listed", rulesAndSynonyms, unlisted);

    assertThat(all.all().share()).isGreaterThan(0.88);
    assertThat(all.all().reciprocalRank()).isGreaterThan(0.87);
    assertThat(held.all().share()).isGreaterThan(0.79);
    assertThat(held.all().reciprocalRank()).isGreaterThan(0.79);
  }

  @Test
  void preferred_names_find_their_craft_first() {
    List<Row> preferred = rows.stream().filter(row -> row.kind().equals("PREFERRED")).toList();

    // several crafts share one Tifinagh name
    List<Row> own = preferred.stream().filter(row -> !row.language().equals("zgh")).toList();
    assertThat(measure("preferred names", rulesAndSynonyms, own).all().reciprocalRank())
        .isGreaterThan(0.99);
  }

  @Test
  void spellings_nobody_wrote_down_find_their_craft() throws IOException {
    List<Row> spellings =
        read(
            "unlisted-spellings.csv",
            row ->
                new Row(row.getField("concept_code"), "any", row.getField("spelling"), "SPELLING"));
    Set<String> known =
        Stream.concat(rows.stream().map(Row::text), synonymEntries())
            .map(CraftFolding::plain)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(spellings.stream().map(Row::text).map(CraftFolding::plain))
        .hasSizeGreaterThan(180)
        .doesNotContainAnyElementsOf(known);

    assertThat(measure("new spellings, rules alone", rules, spellings).all().share())
        .isGreaterThan(0.92);
    Found found = measure("new spellings", rulesAndSynonyms, spellings).all();
    assertThat(found.share()).isGreaterThan(0.96);
    assertThat(found.reciprocalRank()).isGreaterThan(0.95);
  }

  @Test
  void words_that_only_look_alike_do_not_bring_the_craft_they_resemble_first() {
    long misled =
        LOOK_ALIKES.entrySet().stream()
            .filter(
                word ->
                    rulesAndSynonyms.search(word.getKey(), CraftIndex.Reach.WIDE).stream()
                        .limit(1)
                        .anyMatch(word.getValue()::equals))
            .count();

    assertThat(rows.stream().filter(row -> row.kind().equals("NEGATIVE")).map(Row::text))
        .allMatch(LOOK_ALIKES::containsKey);
    assertThat(misled).isLessThanOrEqualTo(1);
  }

  @Test
  void sound_does_not_flood_the_answer() {
    List<Row> variants = variants();
    long flooded =
        variants.stream()
            .filter(row -> rules.search(row.text(), CraftIndex.Reach.WIDE).size() > 3)
            .count();

    OUT.printf(
        "more than three crafts by rules alone: %.1f %%%n", 100.0 * flooded / variants.size());
    assertThat((double) flooded / variants.size()).isLessThan(0.04);
  }

  private static List<Row> variants() {
    return rows.stream()
        .filter(row -> !Set.of("PREFERRED", "NEGATIVE").contains(row.kind()))
        .toList();
  }

  private static Set<Row> listed() {
    Set<String> entries =
        synonymEntries().map(CraftFolding::fold).collect(Collectors.toUnmodifiableSet());
    return variants().stream()
        .filter(row -> entries.contains(CraftFolding.fold(row.text())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> synonymEntries() {
    return Words.lines("synonyms.txt").stream().flatMap(group -> Stream.of(group.split(",")));
  }

  private static Measured measure(String title, CraftIndex index, List<Row> rows) {
    Map<String, List<Row>> groups =
        new TreeMap<>(rows.stream().collect(groupingBy(row -> row.language() + " " + row.kind())));
    Map<String, Found> found = new TreeMap<>();
    OUT.printf("%n%-32s %5s %9s %6s%n", title, "names", "recall@10", "MRR");
    groups.forEach((name, group) -> found.put(name, measureGroup(name, index, group)));
    found.put("all", measureGroup("all", index, rows));
    return new Measured(found);
  }

  private static Found measureGroup(String name, CraftIndex index, List<Row> rows) {
    int hits = 0;
    double reciprocalRanks = 0;
    for (Row row : rows) {
      int rank = index.search(row.text()).indexOf(row.craft()) + 1;
      if (rank > 0) {
        hits++;
        reciprocalRanks += 1.0 / rank;
      }
    }
    Found found = new Found((double) hits / rows.size(), reciprocalRanks / rows.size());
    OUT.printf("%-32s %5d %9.3f %6.3f%n", name, rows.size(), found.share(), found.reciprocalRank());
    return found;
  }

  private static Row vocabularyRow(NamedCsvRecord row) {
    return new Row(
        row.getField("concept_code"),
        row.getField("lang"),
        row.getField("variant"),
        row.getField("variant_type"));
  }

  private static List<Row> read(String name, Function<NamedCsvRecord, Row> toRow)
      throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Words.open(name))) {
      return csv.stream().map(toRow).toList();
    }
  }
}
