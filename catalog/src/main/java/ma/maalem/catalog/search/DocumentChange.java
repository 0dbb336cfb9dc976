package ma.maalem.catalog.search;

import java.util.Optional;

/**
 * What the index has to do to one document.
 *
 * @param version the larger one is the later truth, in whatever order they arrive
 * @param document empty when it has to go
 */
record DocumentChange(String key, long version, Optional<IndexDocument> document) {}
