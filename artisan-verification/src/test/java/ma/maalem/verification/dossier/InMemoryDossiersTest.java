package ma.maalem.verification.dossier;

import java.util.function.Supplier;

class InMemoryDossiersTest extends DossiersContract {

  private final InMemoryDossiers dossiers = new InMemoryDossiers();

  @Override
  Dossiers dossiers() {
    return dossiers;
  }

  @Override
  <T> T transaction(Supplier<T> work) {
    return work.get();
  }
}
