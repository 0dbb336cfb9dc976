package ma.maalem.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The database, as the index reads it: a query for each batch, never one for each document. */
interface DocumentSource {

  /** A batch of documents in the order of ids. */
  record Batch(List<IndexDocument> documents, Optional<UUID> last) {}

  /** The documents of those listings that are on offer by sellers who may sell. */
  List<IndexDocument> listings(Collection<UUID> ids);

  /** The documents of those sellers who may sell. */
  List<IndexDocument> sellers(Collection<UUID> ids);

  Batch listingsAfter(UUID id, int size);

  Batch sellersAfter(UUID id, int size);

  /** How many listings the index should hold. */
  long listings();
}
