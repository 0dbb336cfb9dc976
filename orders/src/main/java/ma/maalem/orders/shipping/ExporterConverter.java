package ma.maalem.orders.shipping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.orders.export.Exporter;
import ma.maalem.platform.persistence.JsonbConverter;

/** Exporters as {@code jsonb}. */
@Converter
public class ExporterConverter extends JsonbConverter<Exporter>
    implements AttributeConverter<Exporter, Object> {

  public ExporterConverter() {
    super(Exporter.class);
  }
}
