package ma.maalem.orders.checkout;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.maalem.platform.persistence.JsonbConverter;

/** Addresses as {@code jsonb}. */
@Converter
public class ShippingAddressConverter extends JsonbConverter<ShippingAddress>
    implements AttributeConverter<ShippingAddress, Object> {

  public ShippingAddressConverter() {
    super(ShippingAddress.class);
  }
}
