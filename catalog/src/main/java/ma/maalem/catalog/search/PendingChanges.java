package ma.maalem.catalog.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The changes that the index has not heard of. */
interface PendingChanges {

  /** Whose document changed, and the number of the change. */
  record Pending(Kind kind, UUID id, long seq) {
    String key() {
      return kind == Kind.LISTING
          ? ListingDocuments.listingKey(id)
          : ListingDocuments.sellerKey(id);
    }
  }

  /** What a document is about. */
  enum Kind {
    LISTING,
    SELLER
  }

  /**
   * Changes with their documents as they are now, claimed for a while, and the indexes that have to
   * hear of them.
   */
  record Claim(
      List<Pending> pending, List<DocumentChange> changes, Set<DocumentIndex.Target> targets) {}

  /**
   * Claims the oldest changes that nobody else works on. Nothing is claimed while there is no index
   * to tell.
   */
  Claim claim(int limit);

  /** Forgets the changes, unless their documents changed again meanwhile. */
  void done(List<Pending> pending);

  /** Lets the changes be claimed again, at once. */
  void giveBack(List<Pending> pending);

  /** Puts the changes off: the index refused their documents. */
  void putOff(List<Pending> pending);

  boolean isEmpty();
}
