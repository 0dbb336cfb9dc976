package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The keys of each word and of its synonyms; searches a {@code craft_phonetic} field. */
@NamedComponent("craft_phonetic_search")
public final class PhoneticSearchAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.phoneticSearch();
  }
}
