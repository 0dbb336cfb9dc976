package ma.maalem.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.craft.HsCode;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Territory;
import ma.maalem.kernel.Violation;

/**
 * Takes a whole catalogue in, thousands of listings in a second, each batch in a transaction of its
 * own: after a crash the same catalogue is loaded again and only what is missing is added.
 *
 * <p>Whoever loads a catalogue answers for its licences: crafts that artisans may not offer are
 * taken in as well.
 */
@ApplicationScoped
public class LoadCatalogue {

  private static final int BATCH = 1_000;
  private static final int MOST_VIOLATIONS = 100;
  private static final int LONGEST_SKU = 64;

  private final Shelves shelves;
  private final Crafts crafts;

  @Inject
  LoadCatalogue(Shelves shelves, Crafts crafts) {
    this.shelves = shelves;
    this.crafts = crafts;
  }

  /**
   * Opens shops that are not known yet.
   *
   * @throws ma.maalem.kernel.ProblemException OPERATORS_ONLY
   */
  public void open(Actor actor, List<ImportedSeller> sellers) {
    requireOperator(actor);
    for (int from = 0; from < sellers.size(); from += BATCH) {
      shelves.open(sellers.subList(from, Math.min(from + BATCH, sellers.size())));
    }
  }

  /**
   * Puts listings of known shops on offer. What is wrong with an entry is reported and does not
   * stop the others.
   *
   * @throws ma.maalem.kernel.ProblemException OPERATORS_ONLY
   */
  public ImportReport load(Actor actor, Stream<ImportedListing> listings) {
    return loadEntries(actor, listings.map(Optional::of));
  }

  /** The same for entries of which some could not even be read. */
  ImportReport loadEntries(Actor actor, Stream<Optional<ImportedListing>> entries) {
    requireOperator(actor);
    List<Violation> violations = new ArrayList<>();
    List<ImportedListing> batch = new ArrayList<>(BATCH);
    long read = 0;
    long rejected = 0;
    long added = 0;
    for (Iterator<Optional<ImportedListing>> each = entries.iterator(); each.hasNext(); read++) {
      List<Violation> wrong = new ArrayList<>();
      Optional<ImportedListing> entry = each.next();
      if (entry.isEmpty()) {
        wrong.add(Violation.of("/" + read, "format"));
      } else {
        wrong.addAll(check("/" + read, entry.get()));
      }
      if (!wrong.isEmpty()) {
        rejected++;
        wrong.stream().limit(MOST_VIOLATIONS - violations.size()).forEach(violations::add);
        continue;
      }
      batch.add(entry.get());
      if (batch.size() == BATCH) {
        added += shelves.put(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      added += shelves.put(batch);
    }
    return new ImportReport(read, added, read - rejected - added, rejected, violations);
  }

  private static void requireOperator(Actor actor) {
    if (!(actor instanceof Actor.Operator) && !(actor instanceof Actor.Machine)) {
      throw CatalogProblem.OPERATORS_ONLY.refusal();
    }
  }

  private List<Violation> check(String at, ImportedListing listing) {
    Checks checks = new Checks();
    checks.text(at + "/sku", listing.sku(), 1, LONGEST_SKU);
    checks.that(crafts.isKnown(listing.craft()), at + "/craft", "unknown");
    checks.that(!listing.title().isEmpty(), at + "/title", "required");
    checks.that(Territory.province(listing.province()).isPresent(), at + "/province", "unknown");
    checks.that(listing.priceMinor() > 0, at + "/price", "too-small", 1);
    checks.that(listing.pieces() >= 0, at + "/stock", "too-small", 0);
    checks.that(
        (listing.supply() == Supply.MADE_TO_ORDER) == (listing.leadDays() > 0),
        at + "/leadDays",
        "format");
    checks.that(listing.weightGrams() > 0, at + "/weightGrams", "too-small", 1);
    checks.that(
        listing.packed().length() > 0
            && listing.packed().width() > 0
            && listing.packed().height() > 0,
        at + "/packed",
        "too-small",
        1);
    checks.matches(at + "/hsCode", listing.hsCode(), HsCode.SIX_DIGITS, "format");
    return checks.violations();
  }
}
