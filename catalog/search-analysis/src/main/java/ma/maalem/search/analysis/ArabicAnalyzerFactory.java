package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Arabic and Darija in Arabic letters, stemmed. */
@NamedComponent("craft_ar")
public final class ArabicAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.arabic();
  }
}
