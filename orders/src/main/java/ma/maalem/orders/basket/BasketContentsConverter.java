package ma.maalem.orders.basket;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.platform.persistence.JsonbConverter;

/** Contents as {@code jsonb}. */
@Converter
public class BasketContentsConverter extends JsonbConverter<BasketContents>
    implements AttributeConverter<BasketContents, Object> {

  public BasketContentsConverter() {
    super(BasketContents.class);
  }
}
