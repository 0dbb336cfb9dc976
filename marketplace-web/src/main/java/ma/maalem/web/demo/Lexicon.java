package ma.maalem.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.web.demo.Item.Range;

/** The words of the demo catalogue, from the tables beside this class. */
final class Lexicon {

  private final Map<String, List<Item>> items = new HashMap<>();
  private final Map<String, List<LocalizedText>> sentences = new HashMap<>();
  private final Map<String, LocalizedText> materials = new LinkedHashMap<>();
  private final Map<String, LocalizedText> translated = new ConcurrentHashMap<>();

  Lexicon() {
    for (var row : table("items.csv")) {
      var craft = row.getField("craft");
      items
          .computeIfAbsent(craft, none -> new ArrayList<>())
          .add(
              new Item(
                  craft,
                  row.getField("form"),
                  text(row),
                  row.getField("form_fr"),
                  row.getField("form_ar"),
                  SizeRange.of(row.getField("size")),
                  Range.of(row.getField("grams")),
                  Integer.parseInt(row.getField("price"))));
    }
    for (var row : table("texts.csv")) {
      for (var whom : row.getField("group").split(";")) {
        sentences
            .computeIfAbsent(whom + "/" + row.getField("kind"), none -> new ArrayList<>())
            .add(text(row));
      }
    }
    for (var row : table("materials.csv")) {
      materials.put(row.getField("word"), text(row));
    }
  }

  /** What the piece of that craft is called in the form that its drawing shows. */
  Item item(String craft, String form) {
    var all = items.getOrDefault(craft, List.of());
    return all.stream()
        .filter(item -> item.form().equals(form))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new IllegalArgumentException("Nobody sells " + craft));
  }

  boolean sells(String craft) {
    return items.containsKey(craft);
  }

  /** Sentences of a kind for everybody. */
  List<LocalizedText> sentences(String kind) {
    return Objects.requireNonNull(sentences.get("*/" + kind), kind);
  }

  /** Sentences of a kind that fit the craft, else its group. */
  List<LocalizedText> sentences(String craft, String kind) {
    var own = sentences.get(craft + "/" + kind);
    return own != null
        ? own
        : Objects.requireNonNull(sentences.get(craft.substring(0, 3) + "/" + kind), craft);
  }

  /** The taxonomy's materials, which are in English, in three languages. */
  LocalizedText materials(String english) {
    return translated.computeIfAbsent(english, this::translate);
  }

  private LocalizedText translate(String english) {
    var known = new LinkedHashSet<LocalizedText>();
    for (var part : english.toLowerCase(Locale.ROOT).split("[,;]")) {
      materials.entrySet().stream()
          .filter(material -> part.contains(material.getKey()))
          .findFirst()
          .ifPresent(material -> known.add(material.getValue()));
    }
    return LocalizedText.of(
        list(known, Language.FR, ", "),
        list(known, Language.AR, "، "),
        list(known, Language.EN, ", "));
  }

  private static String list(Iterable<LocalizedText> texts, Language language, String separator) {
    var distinct = new LinkedHashSet<String>();
    texts.forEach(text -> distinct.add(text.in(language)));
    return String.join(separator, distinct);
  }

  private static LocalizedText text(NamedCsvRecord row) {
    return LocalizedText.of(row.getField("fr"), row.getField("ar"), row.getField("en"));
  }

  private static List<NamedCsvRecord> table(String name) {
    var file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
