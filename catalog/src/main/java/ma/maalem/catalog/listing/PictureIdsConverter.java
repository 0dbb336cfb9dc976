package ma.maalem.catalog.listing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.persistence.JsonbConverter;

/** An ordered list of picture ids as {@code jsonb}. */
@Converter
public class PictureIdsConverter extends JsonbConverter<List<String>>
    implements AttributeConverter<List<String>, Object> {

  public PictureIdsConverter() {
    super(Json.mapper().getTypeFactory().constructCollectionType(List.class, String.class));
  }
}
