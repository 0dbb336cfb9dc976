package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Folded words and their curated synonyms; to search a {@code craft_folded} field with. */
@NamedComponent("craft_synonym")
public final class SynonymAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.synonyms();
  }
}
