package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** French, with elision and light stemming; accents do not matter. */
@NamedComponent("craft_fr")
public final class FrenchAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.french();
  }
}
