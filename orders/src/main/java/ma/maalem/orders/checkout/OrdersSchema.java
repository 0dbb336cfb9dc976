package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import ma.maalem.platform.persistence.OwnedSchema;

/** Where this module keeps its rows. */
@ApplicationScoped
class OrdersSchema implements OwnedSchema {

  @Override
  public String name() {
    return "orders";
  }
}
