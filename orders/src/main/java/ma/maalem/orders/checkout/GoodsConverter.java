package ma.maalem.orders.checkout;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.platform.persistence.JsonbConverter;

/** Frozen goods as {@code jsonb}. */
@Converter
public class GoodsConverter extends JsonbConverter<Goods>
    implements AttributeConverter<Goods, Object> {

  public GoodsConverter() {
    super(Goods.class);
  }
}
