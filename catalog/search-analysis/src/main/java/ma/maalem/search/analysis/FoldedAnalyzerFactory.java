package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Words of any script in one spelling, see {@link CraftFolding}. */
@NamedComponent("craft_folded")
public final class FoldedAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.folded();
  }
}
