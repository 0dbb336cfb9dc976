package ma.maalem.verification.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.persistence.JsonbConverter;

/** Reason codes as {@code jsonb}. */
@Converter
public class ReasonCodesConverter extends JsonbConverter<List<String>>
    implements AttributeConverter<List<String>, Object> {

  public ReasonCodesConverter() {
    super(Json.mapper().getTypeFactory().constructCollectionType(List.class, String.class));
  }
}
