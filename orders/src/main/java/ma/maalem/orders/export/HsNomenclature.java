package ma.maalem.orders.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The six-digit subheadings that exist in each edition of the Harmonized System. */
final class HsNomenclature {

  private static final Map<String, Set<String>> SUBHEADINGS = Map.of("HS2022", read("hs2022.txt"));

  private HsNomenclature() {}

  static boolean contains(HsCode code) {
    return code.digits().matches("[0-9]{6,10}")
        && SUBHEADINGS.getOrDefault(code.edition(), Set.of()).contains(code.subheading());
  }

  /** One heading a line: its four digits, then the last two of each of its subheadings. */
  private static Set<String> read(String file) {
    Set<String> subheadings = new HashSet<>();
    try (InputStream in = HsNomenclature.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No nomenclature " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        for (int i = 1; i < parts.length; i++) {
          subheadings.add(parts[0] + parts[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(subheadings);
  }
}
