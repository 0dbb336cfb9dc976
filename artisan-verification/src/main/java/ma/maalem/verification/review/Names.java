package ma.maalem.verification.review;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares names as people write them: order, case, accents and hamza seats do not matter. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** SAME as one of the registered forms, SIMILAR when they share half of their words. */
  static Verdict compare(String declared, List<String> registered) {
    Set<String> mine = words(declared);
    Verdict best = Verdict.DIFFERENT;
    for (String form : registered) {
      Set<String> theirs = words(form);
      if (mine.equals(theirs)) {
        return Verdict.SAME;
      }
      Set<String> shared = new HashSet<>(mine);
      shared.retainAll(theirs);
      if (2 * shared.size() >= Math.max(mine.size(), theirs.size())) {
        best = Verdict.SIMILAR;
      }
    }
    return best;
  }

  private static Set<String> words(String name) {
    String folded =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('ٱ', 'ا')
            .replace('ى', 'ي')
            .replace('ة', 'ه')
            .replace("ـ", "");
    return Arrays.stream(SEPARATORS.split(folded))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
