package ma.maalem.verification.chamber;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.dossier.DossierState;

/**
 * A dossier in short.
 *
 * @param name the trade name, else the registered one; empty when the number is unknown
 * @param since when it came into its state
 */
public record QueueEntry(
    UUID id,
    int version,
    DossierState state,
    Instant since,
    String registryNumber,
    LocalizedText name,
    String province,
    String chamber,
    Optional<UUID> reviewer) {}
