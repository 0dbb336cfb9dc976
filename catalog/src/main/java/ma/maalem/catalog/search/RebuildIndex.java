package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a new index out of the database while the old one goes on answering, and changes over in
 * one step.
 *
 * <p>Nothing is lost meanwhile: as soon as the new index exists, changes are told to both, under
 * versions that overrule whatever the rebuilding writes; and the rebuilding reads only after that.
 * What was built survives a crash, and another instance goes on from there.
 */
@ApplicationScoped
public class RebuildIndex {

  private static final Logger LOG = System.getLogger(RebuildIndex.class.getName());
  private static final int BATCH = 1_000;
  private static final UUID START = new UUID(0, 0);

  /** Below the version of any change. */
  private static final long VERSION = 1;

  private final IndexGenerations generations;
  private final DocumentIndex index;
  private final DocumentSource source;
  private final ListingDocuments documents;

  @Inject
  RebuildIndex(
      IndexGenerations generations,
      DocumentIndex index,
      DocumentSource source,
      ListingDocuments documents) {
    this.generations = generations;
    this.index = index;
    this.source = source;
    this.documents = documents;
  }

  /**
   * Rebuilds, unless that is being done already.
   *
   * @return the listings that the new index was built of; empty when somebody else builds
   */
  public Optional<Long> rebuild() {
    Optional<IndexGenerations.Building> begun = generations.begin(IndexNames.next());
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    IndexGenerations.Building building = begun.get();
    String name = building.name();
    if (building.fresh()) {
      try {
        index.create(name);
      } catch (RuntimeException e) {
        generations.abandon(name);
        throw e;
      }
      generations.created(name);
    } else if (!index.exists(name)) {
      generations.abandon(name);
      return Optional.empty();
    }
    LOG.log(Level.INFO, "Building the search index " + name);
    try {
      write(documents.fixed());
      writeSellers();
      long written = writeListings(building);
      index.promote(name);
      generations.live(name);
      LOG.log(
          Level.INFO, "The search index " + name + " answers now, with " + written + " listings");
      return Optional.of(written);
    } catch (RuntimeException e) {
      generations.release(name);
      throw e;
    }
  }

  private void writeSellers() {
    DocumentSource.Batch batch = source.sellersAfter(START, BATCH);
    while (batch.last().isPresent()) {
      write(batch.documents());
      batch = source.sellersAfter(batch.last().get(), BATCH);
    }
  }

  private long writeListings(IndexGenerations.Building building) {
    long written = building.documents();
    DocumentSource.Batch batch = source.listingsAfter(building.until(), BATCH);
    while (batch.last().isPresent()) {
      write(batch.documents());
      written += batch.documents().size();
      generations.advance(building.name(), batch.last().get(), written);
      batch = source.listingsAfter(batch.last().get(), BATCH);
    }
    return written;
  }

  private void write(List<IndexDocument> batch) {
    index.apply(
        batch.stream().map(d -> new DocumentChange(d.key(), VERSION, Optional.of(d))).toList(),
        Set.of(DocumentIndex.Target.NEXT),
        false);
  }
}
