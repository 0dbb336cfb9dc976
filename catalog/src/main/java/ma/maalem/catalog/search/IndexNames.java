package ma.maalem.catalog.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.maalem.kernel.Ids;

/** Names of indexes, a new one for each: {@code listings-v2-019a…}. */
final class IndexNames {

  /**
   * Grows with every change of {@code index.json}, of what documents hold or of how the analyzers
   * work: an index of an older layout is replaced while it goes on answering.
   */
  static final int LAYOUT = 2;

  private static final Pattern FORM = Pattern.compile("listings-v([0-9]{1,6})-.*");

  private IndexNames() {}

  static String next() {
    return "listings-v" + LAYOUT + "-" + Ids.next();
  }

  /** The layout that a name tells; 0 for a name that is not ours. */
  static int layoutOf(String name) {
    Matcher form = FORM.matcher(name);
    return form.matches() ? Integer.parseInt(form.group(1)) : 0;
  }
}
