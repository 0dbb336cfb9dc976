package ma.maalem.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.LocalizedText;

/**
 * A chamber accepted a dossier, or what it verified has changed since (a renewed card, say).
 *
 * @param version grows with every event of the artisan; the larger one is the later truth
 * @param registryNumber the identity of the maker in the craft registry
 * @param cardExpiresOn last day on which the professional card is valid, in Morocco's time
 */
public record ArtisanVerified(
    UUID artisanId,
    UUID account,
    long version,
    ArtisanKind kind,
    LocalizedText name,
    String registryNumber,
    String province,
    String chamber,
    List<String> crafts,
    LocalDate cardExpiresOn,
    Instant occurredAt)
    implements DomainEvent {

  public ArtisanVerified {
    crafts = List.copyOf(crafts);
  }

  @Override
  public String type() {
    return "verification.artisan-verified.v1";
  }

  @Override
  public String stream() {
    return "artisan/" + artisanId;
  }
}
