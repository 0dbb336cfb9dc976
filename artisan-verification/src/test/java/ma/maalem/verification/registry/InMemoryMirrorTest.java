package ma.maalem.verification.registry;

import java.util.function.Supplier;

class InMemoryMirrorTest extends RegistryMirrorContract {

  private final InMemoryMirror mirror = new InMemoryMirror();

  @Override
  RegistryMirror mirror() {
    return mirror;
  }

  @Override
  <T> T transaction(Supplier<T> work) {
    return work.get();
  }
}
