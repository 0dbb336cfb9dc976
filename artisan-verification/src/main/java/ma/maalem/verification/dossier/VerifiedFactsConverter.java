package ma.maalem.verification.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.platform.persistence.JsonbConverter;

/** Verified facts as {@code jsonb}. */
@Converter
public class VerifiedFactsConverter extends JsonbConverter<VerifiedFacts>
    implements AttributeConverter<VerifiedFacts, Object> {

  public VerifiedFactsConverter() {
    super(VerifiedFacts.class);
  }
}
