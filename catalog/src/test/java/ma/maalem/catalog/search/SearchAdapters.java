package ma.maalem.catalog.search;

import ma.maalem.platform.testing.TestDatabase;

/** What search needs of a real database, for the tests of every package. */
public final class SearchAdapters {

  private SearchAdapters() {}

  public static SearchChanges changes(TestDatabase database) {
    return database.wire(new JpaSearchChanges());
  }
}
