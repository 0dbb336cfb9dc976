package ma.maalem.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of what a buyer typed, in plain form: those a piece must answer to, and those that
 * every piece here answers to (Moroccan, handmade, traditionnel, مغربي) and that therefore only
 * help to rank. Stop words are gone, unless nothing else was typed.
 */
public record QueryWords(List<String> required, List<String> helpful) {

  private static final int MOST_WORDS = 12;
  private static final Set<String> STOP_WORDS = Words.plainSet("stop-words.txt");
  private static final Set<String> GENERIC_WORDS = Words.plainSet("generic-words.txt");

  public QueryWords {
    required = List.copyOf(required);
    helpful = List.copyOf(helpful);
  }

  /** The words of a query in their order, the first twelve of them. */
  public static QueryWords of(String text) {
    List<String> required = new ArrayList<>();
    List<String> helpful = new ArrayList<>();
    List<String> stops = new ArrayList<>();
    for (String typed : CraftFolding.split(Letters.plain(text))) {
      String word = CraftFolding.bare(typed);
      if (word.isEmpty() || required.size() + helpful.size() == MOST_WORDS) continue;
      if (STOP_WORDS.contains(word)) stops.add(word);
      else if (GENERIC_WORDS.contains(word)) helpful.add(word);
      else required.add(word);
    }
    if (!required.isEmpty()) return new QueryWords(required, helpful);
    return new QueryWords(helpful.isEmpty() ? stops : helpful, List.of());
  }
}
