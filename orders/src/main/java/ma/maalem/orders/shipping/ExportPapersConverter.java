package ma.maalem.orders.shipping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.orders.export.ExportPapers;
import ma.maalem.platform.persistence.JsonbConverter;

/** Frozen papers as {@code jsonb}. */
@Converter
public class ExportPapersConverter extends JsonbConverter<ExportPapers>
    implements AttributeConverter<ExportPapers, Object> {

  public ExportPapersConverter() {
    super(ExportPapers.class);
  }
}
