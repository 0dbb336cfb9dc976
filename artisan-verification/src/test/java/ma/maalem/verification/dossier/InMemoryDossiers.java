package ma.maalem.verification.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryDossiers implements Dossiers {

  private final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();

  @Override
  public void add(Dossier dossier) {
    dossiers.put(dossier.id(), dossier);
  }

  @Override
  public Optional<Dossier> find(UUID id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  @Override
  public Optional<Dossier> lock(UUID id) {
    return find(id);
  }

  @Override
  public List<Dossier> lockDeclaring(Collection<String> registryNumbers) {
    return dossiers.values().stream()
        .filter(d -> registryNumbers.contains(d.registryNumber()))
        .sorted(Comparator.comparing(d -> d.id().toString()))
        .toList();
  }

  @Override
  public Optional<Dossier> ofAccount(UUID account) {
    return dossiers.values().stream()
        .filter(d -> d.account().equals(account))
        .max(Comparator.comparing(d -> d.id().toString()));
  }

  @Override
  public List<UUID> withCardLapsed(LocalDate today, int limit) {
    return dossiers.values().stream()
        .filter(d -> d.state() == DossierState.VERIFIED)
        .filter(d -> d.view().cardExpiresOn().orElseThrow().isBefore(today))
        .map(Dossier::id)
        .limit(limit)
        .toList();
  }
}
