package ma.maalem.catalog.importing;

import java.time.LocalDate;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;

/**
 * A shop that comes with a catalogue. One that is known already stays as it is.
 *
 * @param account that runs it; the seller's own id where nobody does
 */
public record ImportedSeller(
    UUID id,
    UUID account,
    ArtisanKind kind,
    LocalizedText name,
    String registryNumber,
    String province,
    String chamber,
    LocalDate cardExpiresOn) {}
