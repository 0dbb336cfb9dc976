package ma.maalem.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The index, as those who keep it in step with the database use it. Indexes are reached by one of
 * two names only: the one that answers searches, and the one that is being built.
 */
interface DocumentIndex {

  /** By which of its names an index is written. */
  enum Target {
    LIVE,
    NEXT
  }

  /** What the live index holds. */
  record Content(String name, int layout, long listings) {}

  /**
   * Carries out the changes; one that is older than what an index has heard changes nothing there.
   *
   * @param searchable whether searches see the changes when this returns
   * @return the keys of documents that the index refuses
   * @throws SearchRests when the server does not answer or a target does not exist
   */
  Set<String> apply(List<DocumentChange> changes, Set<Target> targets, boolean searchable);

  /** What answers searches now; empty when there is no index, or not one of ours. */
  Optional<Content> live();

  boolean exists(String name);

  /** Makes an empty index and gives it the name of {@link Target#NEXT}. */
  void create(String name);

  /** Gives it the name of {@link Target#LIVE}, in one step, and removes all others. */
  void promote(String name);
}
