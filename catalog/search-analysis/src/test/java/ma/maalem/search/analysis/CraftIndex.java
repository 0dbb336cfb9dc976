package ma.maalem.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Crafts by their names in memory, searched with the query that the package's text recommends. */
final class CraftIndex implements AutoCloseable {

  /** How far a query goes. */
  enum Reach {
    /** Words as written and folded. */
    NARROW,
    /** Also near spellings and those that sound alike. */
    WIDE
  }

  private static final Set<String> LANGUAGES = Set.of("fr", "en", "ar");
  private static final Map<String, Analyzer> FIELDS =
      Map.of(
          "fr", Chains.french(),
          "en", Chains.english(),
          "ar", Chains.arabic(),
          "folded", Chains.folded(),
          "phonetic", Chains.phonetic(),
          "whole", Chains.whole());
  private static final Analyzer SYNONYMS = Chains.synonyms();
  private static final Analyzer PHONETIC_SYNONYMS = Chains.phoneticSearch();
  private static final int SHORTEST_FUZZY = 6;
  private static final int MOST_HITS = 10;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final boolean synonyms;

  CraftIndex(Map<String, Map<String, String>> namesByLanguage, boolean synonyms)
      throws IOException {
    this.synonyms = synonyms;
    Analyzer analyzer = new PerFieldAnalyzerWrapper(Chains.folded(), FIELDS);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var craft : namesByLanguage.entrySet()) {
        writer.addDocument(document(craft.getKey(), craft.getValue()));
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static Document document(String code, Map<String, String> names) {
    Document document = new Document();
    document.add(new StoredField("code", code));
    names.forEach(
        (language, name) -> {
          if (LANGUAGES.contains(language)) addText(document, language, name);
          addText(document, "folded", name);
          addText(document, "whole", name);
          boolean moroccan = !language.equals("fr") && !language.equals("en");
          if (moroccan) addText(document, "phonetic", name);
        });
    return document;
  }

  private static void addText(Document document, String field, String name) {
    document.add(new TextField(field, name, Field.Store.NO));
  }

  /** The best codes for a query, by near and like-sounding words only where no word is met. */
  List<String> search(String text) {
    List<String> narrow = search(text, Reach.NARROW);
    return narrow.isEmpty() ? search(text, Reach.WIDE) : narrow;
  }

  List<String> search(String text, Reach reach) {
    QueryWords words = QueryWords.of(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(allWords(words, reach), Occur.SHOULD);
    addPart(any, match("whole", text), 20);
    if (synonyms) addPart(any, synonyms(String.join(" ", words.required())), 1);
    return run(any.build());
  }

  private Query allWords(QueryWords words, Reach reach) {
    BooleanQuery.Builder required = new BooleanQuery.Builder();
    words.required().forEach(word -> required.add(anyWay(word, reach), Occur.SHOULD));
    int count = words.required().size();
    required.setMinimumNumberShouldMatch(count > 2 ? count - 1 : count);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(required.build(), Occur.MUST);
    words.helpful().forEach(word -> all.add(anyWay(word, Reach.NARROW), Occur.SHOULD));
    return all.build();
  }

  private Query anyWay(String word, Reach reach) {
    List<Query> ways = new ArrayList<>();
    for (String language : LANGUAGES) addWay(ways, match(language, word), 4);
    addWay(ways, match("folded", word), 3);
    if (synonyms) addWay(ways, synonyms(word), 2);
    if (reach == Reach.WIDE) {
      addWay(ways, fuzzy(CraftFolding.fold(word)), 0.6f);
      addWay(ways, phonetic(word), 0.4f);
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static @Nullable Query match(String field, String text) {
    return all(FIELDS.getOrDefault(field, SYNONYMS), field, text);
  }

  private static @Nullable Query synonyms(String text) {
    return all(SYNONYMS, "folded", text);
  }

  private @Nullable Query phonetic(String word) {
    return synonyms ? all(PHONETIC_SYNONYMS, "phonetic", word) : match("phonetic", word);
  }

  private static @Nullable Query all(Analyzer analyzer, String field, String text) {
    return new QueryBuilder(analyzer).createBooleanQuery(field, text, Occur.MUST);
  }

  private static @Nullable Query fuzzy(String folded) {
    boolean longEnough = folded.length() >= SHORTEST_FUZZY;
    return longEnough ? new FuzzyQuery(new Term("folded", folded), 1, 1) : null;
  }

  private static void addPart(BooleanQuery.Builder query, @Nullable Query part, float boost) {
    if (part != null) query.add(new BoostQuery(part, boost), Occur.SHOULD);
  }

  private static void addWay(List<Query> ways, @Nullable Query way, float boost) {
    if (way != null) ways.add(new BoostQuery(way, boost));
  }

  private List<String> run(Query query) {
    try {
      List<String> codes = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, MOST_HITS).scoreDocs) {
        codes.add(searcher.storedFields().document(hit.doc).get("code"));
      }
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
