package ma.maalem.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The analysis chains behind the analyzers' names; what each is for stands in the package's text.
 */
final class Chains {

  private static final int LONGEST_PREFIX = 20;
  private static final CharArraySet ARABIC_STOPS = plain(ArabicAnalyzer.getDefaultStopSet());
  private static final CharArraySet FRENCH_STOPS = plain(FrenchAnalyzer.getDefaultStopSet());
  private static final CharArraySet ENGLISH_STOPS = plain(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
  private static final CharArraySet STOPS =
      new CharArraySet(Words.plainSet("stop-words.txt"), false);
  private static final CharArraySet FRENCH_ARTICLES = FrenchAnalyzer.DEFAULT_ARTICLES;

  private static final SynonymMap SYNONYMS = readSynonyms();

  private Chains() {}

  static Analyzer arabic() {
    return words(tokens -> new ArabicStemFilter(new StopFilter(plain(tokens), ARABIC_STOPS)));
  }

  static Analyzer french() {
    return words(
        tokens ->
            new FrenchLightStemFilter(
                new StopFilter(plain(new ElisionFilter(tokens, FRENCH_ARTICLES)), FRENCH_STOPS)));
  }

  static Analyzer english() {
    return words(
        tokens ->
            new KStemFilter(
                new StopFilter(plain(new EnglishPossessiveFilter(tokens)), ENGLISH_STOPS)));
  }

  static Analyzer folded() {
    return words(Chains::fold);
  }

  static Analyzer synonyms() {
    return words(tokens -> new SynonymGraphFilter(fold(tokens), SYNONYMS, false));
  }

  static Analyzer phonetic() {
    return words(tokens -> new WordFilter(new StopFilter(plain(tokens), STOPS), PhoneticKey::all));
  }

  static Analyzer phoneticSearch() {
    return words(tokens -> new WordFilter(new StopFilter(plain(tokens), STOPS), KeySynonyms::keys));
  }

  static Analyzer prefixes() {
    return words(
        tokens -> new EdgeNGramTokenFilter(plainAndFolded(tokens), 1, LONGEST_PREFIX, true));
  }

  static Analyzer prefixSearch() {
    return words(Chains::plainAndFolded);
  }

  static Analyzer whole() {
    return chain(true, text -> new WordFilter(text, whole -> notEmpty(CraftFolding.fold(whole))));
  }

  static TokenStream fold(TokenStream tokens) {
    return new WordFilter(
        tokens, word -> notEmpty(CraftFolding.foldWord(CraftFolding.bare(Letters.plain(word)))));
  }

  private static TokenStream plain(TokenStream tokens) {
    return new WordFilter(tokens, word -> notEmpty(CraftFolding.plain(word)));
  }

  private static TokenStream plainAndFolded(TokenStream tokens) {
    return new WordFilter(
        tokens,
        word -> {
          String plain = CraftFolding.bare(Letters.plain(word));
          String folded = CraftFolding.foldWord(plain);
          return folded.isEmpty() || folded.equals(plain)
              ? notEmpty(plain)
              : List.of(plain, folded);
        });
  }

  private static List<String> notEmpty(String word) {
    return word.isEmpty() ? List.of() : List.of(word);
  }

  private static CharArraySet plain(Set<?> stopWords) {
    CharArraySet plain = new CharArraySet(stopWords.size(), false);
    for (Object word : stopWords) plain.add(Letters.plain(new String((char[]) word)));
    return plain;
  }

  private static SynonymMap readSynonyms() {
    try (Analyzer folded = folded();
        Reader file = Words.open("synonyms.txt")) {
      SolrSynonymParser parser = new SolrSynonymParser(true, true, folded);
      parser.parse(file);
      return parser.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("The synonym file does not parse", e);
    }
  }

  private static Analyzer words(UnaryOperator<TokenStream> filters) {
    return chain(false, filters);
  }

  private static Analyzer chain(boolean whole, UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = whole ? new KeywordTokenizer() : new StandardTokenizer();
        return new TokenStreamComponents(tokens, filters.apply(tokens));
      }
    };
  }
}
