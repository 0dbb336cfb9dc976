package ma.maalem.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.kernel.LocalizedText;

/** Texts in their languages as {@code jsonb}. */
@Converter
public class LocalizedTextConverter extends JsonbConverter<LocalizedText>
    implements AttributeConverter<LocalizedText, Object> {

  public LocalizedTextConverter() {
    super(LocalizedText.class);
  }
}
