package ma.maalem.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

  @Test
  void french_forgets_articles_accents_and_plurals() throws IOException {
    assertThat(terms(new FrenchAnalyzerFactory().create(), "Céramiques d’Azemmour et l'argent"))
        .isEqualTo(terms(new FrenchAnalyzerFactory().create(), "ceramique azemmour argent"))
        .hasSize(3);
  }

  @Test
  void english_forgets_plurals_and_genitives() throws IOException {
    assertThat(terms(new EnglishAnalyzerFactory().create(), "the women's carpets"))
        .isEqualTo(terms(new EnglishAnalyzerFactory().create(), "women carpet"));
  }

  @Test
  void arabic_forgets_vowel_signs_articles_and_letter_variants() throws IOException {
    assertThat(terms(new ArabicAnalyzerFactory().create(), "الزَّرَابِي في ݣلميم"))
        .isEqualTo(terms(new ArabicAnalyzerFactory().create(), "زرابى كلميم"))
        .hasSize(2);
  }

  @Test
  void a_synonym_of_several_words_is_found_by_one_and_finds_one() throws IOException {
    assertThat(terms(new SynonymAnalyzerFactory().create(), "Wedding Belts")).contains("mdama");
    assertThat(terms(new SynonymAnalyzerFactory().create(), "مضمة"))
        .containsSubsequence("uedink", "belt");
  }

  @Test
  void a_spelling_that_is_nowhere_listed_has_synonyms_by_its_sound() throws IOException {
    assertThat(terms(new PhoneticSearchAnalyzerFactory().create(), "m8rfa"))
        .contains(PhoneticKey.of("ملعقة"));
    assertThat(terms(new PhoneticAnalyzerFactory().create(), "m8rfa"))
        .doesNotContain(PhoneticKey.of("ملعقة"));
  }

  @Test
  void readings_of_one_word_share_its_position_and_dropped_words_leave_theirs() throws IOException {
    assertThat(positions(new PhoneticAnalyzerFactory().create(), "zellige de gimbri"))
        .startsWith(1, 0)
        .contains(2);
  }

  @Test
  void a_word_is_suggested_from_its_first_letter_in_any_spelling() throws IOException {
    List<String> indexed = terms(new SuggestAnalyzerFactory().create(), "Zellige");
    for (String typed : List.of("z", "zel", "zelli", "zellig", "zelij", "ⵣⴻⵍ")) {
      assertThat(terms(new SuggestSearchAnalyzerFactory().create(), typed))
          .as(typed)
          .containsAnyElementsOf(indexed);
    }
  }

  @Test
  void a_whole_name_is_one_term() throws IOException {
    assertThat(terms(new KeywordAnalyzerFactory().create(), "Tapis  Azilal"))
        .containsExactly("tapis azilal");
  }

  @Test
  void what_every_piece_is_does_not_exclude_any() {
    assertThat(QueryWords.of("Babouche marocaine pour l'été"))
        .isEqualTo(new QueryWords(List.of("babouche", "ete"), List.of("marocaine")));
    assertThat(QueryWords.of("moroccan")).isEqualTo(new QueryWords(List.of("moroccan"), List.of()));
    assertThat(QueryWords.of("de la").required()).containsExactly("de", "la");
    assertThat(QueryWords.of(" ?! ").required()).isEmpty();
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("any", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(term.toString());
      tokens.end();
    }
    return terms;
  }

  private static List<Integer> positions(Analyzer analyzer, String text) throws IOException {
    List<Integer> increments = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("any", text)) {
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) increments.add(increment.getPositionIncrement());
      tokens.end();
    }
    return increments;
  }
}
