package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The whole text as one folded term: exact names in any spelling that says the same. */
@NamedComponent("craft_keyword")
public final class KeywordAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.whole();
  }
}
