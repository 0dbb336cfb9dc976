package ma.maalem.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Puts in place of each word what a function makes of it: nothing, one word, or alternatives. */
final class WordFilter extends TokenFilter {

  private final Function<String, ? extends Collection<String>> rewriting;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> alternatives = new ArrayDeque<>();
  private AttributeSource.@Nullable State word;

  WordFilter(TokenStream input, Function<String, ? extends Collection<String>> rewriting) {
    super(input);
    this.rewriting = rewriting;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!alternatives.isEmpty()) {
      restoreState(word);
      position.setPositionIncrement(0);
      term.setEmpty().append(alternatives.remove());
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      alternatives.addAll(rewriting.apply(term.toString()));
      if (!alternatives.isEmpty()) {
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        word = captureState();
        term.setEmpty().append(alternatives.remove());
        return true;
      }
      skipped += position.getPositionIncrement();
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    alternatives.clear();
    word = null;
  }
}
