package ma.maalem.catalog.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;
import ma.maalem.verification.ArtisanKind;

/**
 * Loads a catalogue file: one JSON object a line with the fields {@code sku, craft_code, hs6,
 * seller, title, description, price_minor, currency, stock, unique, made_to_order, weight_g,
 * dims_cm, materials, province}. Its sellers are numbers; each becomes a shop, always the same.
 */
@ApplicationScoped
public class ReadCatalogueFile {

  private static final LocalDate CARD = LocalDate.of(2099, 12, 31);
  private static final long GAP_MILLIS = 1;

  private final LoadCatalogue load;
  private final InstantSource clock;
  private final ObjectReader reader =
      Json.mapper()
          .readerFor(CatalogueLine.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Inject
  ReadCatalogueFile(LoadCatalogue load, InstantSource clock) {
    this.load = load;
    this.clock = clock;
  }

  /**
   * Loads every line that can be read.
   *
   * @throws ma.maalem.kernel.ProblemException OPERATORS_ONLY
   */
  public ImportReport read(Actor actor, BufferedReader lines) {
    Set<Integer> shops = new HashSet<>();
    Instant start = clock.instant();
    long[] position = {0};
    return load.loadEntries(
        actor,
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .map(
                line -> {
                  Instant at = start.minusMillis(GAP_MILLIS * position[0]++);
                  return parse(line).flatMap(entry -> listing(actor, entry, shops, at));
                }));
  }

  private Optional<ImportedListing> listing(
      Actor actor, CatalogueLine line, Set<Integer> shops, Instant at) {
    Optional<Province> workshop = Optional.ofNullable(line.province()).flatMap(Territory::province);
    if (workshop.isEmpty()) {
      return Optional.empty();
    }
    if (shops.add(line.seller())) {
      load.open(actor, List.of(shop(line.seller(), workshop.get())));
    }
    try {
      return Optional.of(line.toListing(id(line.seller()), at));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private Optional<CatalogueLine> parse(String line) {
    try {
      return Optional.of(reader.readValue(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static ImportedSeller shop(int number, Province workshop) {
    UUID id = id(number);
    return new ImportedSeller(
        id,
        id,
        ArtisanKind.ARTISAN,
        LocalizedText.of(Language.FR, "Atelier " + number),
        "CAT-" + number,
        workshop.code(),
        workshop.region().chamberCode(),
        CARD);
  }

  private static UUID id(int number) {
    return UUID.nameUUIDFromBytes(("catalogue-seller-" + number).getBytes(StandardCharsets.UTF_8));
  }
}
