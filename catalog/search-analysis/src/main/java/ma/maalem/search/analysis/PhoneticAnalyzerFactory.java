package ma.maalem.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The keys of all readings of each word, see {@link PhoneticKey}; to index with. */
@NamedComponent("craft_phonetic")
public final class PhoneticAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return Chains.phonetic();
  }
}
