package ma.maalem.catalog.craft;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.KnownCrafts;

/** The taxonomy: 130 crafts in 13 groups. */
@ApplicationScoped
public class Crafts implements KnownCrafts {

  private final Map<String, Craft> crafts = new LinkedHashMap<>();
  private final Map<String, CraftGroup> groups = new LinkedHashMap<>();

  public Crafts() {
    try (InputStream file =
            Objects.requireNonNull(Crafts.class.getResourceAsStream("taxonomy.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        CraftGroup group =
            groups.computeIfAbsent(
                row.getField("branch_code"),
                code ->
                    new CraftGroup(
                        code,
                        LocalizedText.of(
                            row.getField("branch_fr"),
                            row.getField("branch_ar"),
                            row.getField("branch_en"))));
        Craft craft = craft(group, row);
        crafts.put(craft.code(), craft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Craft> find(String code) {
    return Optional.ofNullable(crafts.get(code));
  }

  /** All crafts in the order of the taxonomy. */
  public List<Craft> all() {
    return List.copyOf(crafts.values());
  }

  public Optional<CraftGroup> group(String code) {
    return Optional.ofNullable(groups.get(code));
  }

  public List<CraftGroup> groups() {
    return List.copyOf(groups.values());
  }

  public List<Craft> ofGroup(String group) {
    return crafts.values().stream().filter(craft -> craft.group().code().equals(group)).toList();
  }

  @Override
  public boolean isKnown(String craftCode) {
    return crafts.containsKey(craftCode);
  }

  private static Craft craft(CraftGroup group, NamedCsvRecord row) {
    String tifinagh = row.getField("tifinagh");
    boolean ownTifinagh =
        !tifinagh.isBlank() && !row.getField("tifinagh_note").startsWith("generic");
    Map<Language, String> names = new EnumMap<>(Language.class);
    names.put(Language.FR, row.getField("name_fr"));
    names.put(Language.AR, row.getField("name_ar"));
    names.put(Language.EN, row.getField("name_en"));
    if (ownTifinagh) {
      names.put(Language.ZGH, tifinagh);
    }
    String label = row.getField("label_or_programme");
    return new Craft(
        row.getField("code"),
        group,
        new LocalizedText(names),
        list(row.getField("transliterations")),
        tifinagh.isBlank() ? Optional.empty() : Optional.of(tifinagh),
        row.getField("materials"),
        list(row.getField("origin_places")),
        list(row.getField("origin_iso3166_2")),
        new HsCode(row.getField("hs6"), row.getField("hs_edition")),
        list(row.getField("hs6_alternatives")),
        Confidence.valueOf(row.getField("hs_confidence").toUpperCase(Locale.ROOT)),
        row.getField("hs_note"),
        flags(row.getField("compliance_flags")),
        label.isBlank() ? Optional.empty() : Optional.of(label),
        row.getField("vat_hint_domestic"));
  }

  private static Set<ComplianceFlag> flags(String field) {
    return list(field).stream().map(ComplianceFlag::valueOf).collect(Collectors.toSet());
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
