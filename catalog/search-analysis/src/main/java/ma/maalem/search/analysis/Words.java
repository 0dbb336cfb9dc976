package ma.maalem.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists in this package's resources: UTF-8, one entry a line, # begins a comment. */
final class Words {

  private Words() {}

  /** The plain forms of a list's words. */
  static Set<String> plainSet(String name) {
    return lines(name).stream().map(Letters::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** A list's entries without comments and empty lines. */
  static List<String> lines(String name) {
    try (BufferedReader list = new BufferedReader(open(name))) {
      return list.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reader open(String name) {
    InputStream list = Words.class.getResourceAsStream(name);
    return new InputStreamReader(Objects.requireNonNull(list, name), StandardCharsets.UTF_8);
  }
}
