package ma.maalem.verification.registry;

import java.util.function.Supplier;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;

class JpaRegistryMirrorIT extends RegistryMirrorContract {

  private static final TestDatabase DB = TestDatabase.create("platform", "verification");

  private final JpaRegistryMirror mirror = DB.wire(new JpaRegistryMirror());

  @AfterAll
  static void close() {
    DB.close();
  }

  @Override
  RegistryMirror mirror() {
    return mirror;
  }

  @Override
  <T> T transaction(Supplier<T> work) {
    return DB.transaction(work);
  }
}
