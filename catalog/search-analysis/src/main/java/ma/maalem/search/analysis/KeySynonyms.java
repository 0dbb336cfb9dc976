package ma.maalem.search.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The synonyms again, by sound: a spelling nobody listed (maghrfa, m8erfa for مغرفة) still finds
 * what its word means. Only the Arabic and Tifinagh names of a group count, since French and
 * English words sound like each other too easily.
 */
final class KeySynonyms {

  private static final int LONG_ENOUGH = 3;
  private static final Map<String, Set<String>> BY_KEY = read();

  private KeySynonyms() {}

  /** The keys of a word and those of its synonyms. */
  static Collection<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>(PhoneticKey.all(word));
    for (String key : PhoneticKey.all(word)) keys.addAll(BY_KEY.getOrDefault(key, Set.of()));
    return keys;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byKey = new HashMap<>();
    for (String group : Words.lines("synonyms.txt")) {
      Set<String> keys =
          Stream.of(group.split(","))
              .map(String::strip)
              .filter(KeySynonyms::isOneMoroccanWord)
              .map(PhoneticKey::of)
              .filter(key -> !key.isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      for (String key : keys) {
        if (key.length() >= LONG_ENOUGH) byKey.merge(key, keys, KeySynonyms::union);
      }
    }
    return byKey;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOneMoroccanWord(String entry) {
    return List.of(entry.split(" ")).size() == 1 && !Letters.isLatin(Letters.plain(entry));
  }
}
