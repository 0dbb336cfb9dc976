package ma.maalem.catalog.search;

import java.util.Optional;
import java.util.UUID;

/**
 * The indexes that were made, as the database knows them. One at a time is built, by whoever holds
 * its lease.
 */
interface IndexGenerations {

  /**
   * An index that is being made.
   *
   * @param until id of the last listing that it holds
   * @param fresh whether it has still to be created
   */
  record Building(String name, UUID until, long documents, boolean fresh) {}

  /** Begins an index, or goes on with one that nobody works on any more. */
  Optional<Building> begin(String name);

  /** The index exists now: changes go to it as well. */
  void created(String name);

  /** Notes how far it got and prolongs the lease. */
  void advance(String name, UUID until, long documents);

  /** Lets somebody else go on at once. */
  void release(String name);

  /** The index answers searches now. */
  void live(String name);

  /** Gives an index up that cannot be finished. */
  void abandon(String name);

  /** The index that answered searches is gone. */
  void lost();

  boolean hasLive();
}
