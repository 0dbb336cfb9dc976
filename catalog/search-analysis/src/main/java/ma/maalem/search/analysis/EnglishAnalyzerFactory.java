package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** English, stemmed lightly; accents do not matter. */
@NamedComponent("craft_en")
public final class EnglishAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.english();
  }
}
