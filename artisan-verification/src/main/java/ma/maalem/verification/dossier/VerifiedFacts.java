package ma.maalem.verification.dossier;

import java.time.LocalDate;
import java.util.List;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;

/** What was told to others of a verified artisan; told anew when any of it changes. */
record VerifiedFacts(
    ArtisanKind kind,
    LocalizedText name,
    String registryNumber,
    String province,
    String chamber,
    List<String> crafts,
    LocalDate cardExpiresOn) {

  VerifiedFacts {
    crafts = List.copyOf(crafts);
  }
}
