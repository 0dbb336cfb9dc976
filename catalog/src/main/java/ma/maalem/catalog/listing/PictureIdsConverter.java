package ma.maalem.catalog.listing;

import jakarta.persistence.Converter;
import java.util.List;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.persistence.JsonbConverter;

/** An ordered list of picture ids as {@code jsonb}. */
@Converter
public class PictureIdsConverter extends JsonbConverter<List<String>> {

  public PictureIdsConverter() {
    super(Json.mapper().getTypeFactory().constructCollectionType(List.class, String.class));
  }
}
