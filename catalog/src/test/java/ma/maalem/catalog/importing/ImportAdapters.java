package ma.maalem.catalog.importing;

import java.time.InstantSource;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.platform.testing.TestDatabase;

/** Importing on a real database, for the tests of every package. */
public final class ImportAdapters {

  private ImportAdapters() {}

  public static LoadCatalogue load(TestDatabase database, InstantSource clock) {
    Crafts crafts = new Crafts();
    return new LoadCatalogue(database.wire(new JpaShelves(crafts, clock)), crafts);
  }
}
