package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** All beginnings of each word, as typed and folded; to index with only. */
@NamedComponent("craft_suggest")
public final class SuggestAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.prefixes();
  }
}
