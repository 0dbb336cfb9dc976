package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** A begun word as typed and folded; searches a {@code craft_suggest} field. */
@NamedComponent("craft_suggest_search")
public final class SuggestSearchAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.prefixSearch();
  }
}
