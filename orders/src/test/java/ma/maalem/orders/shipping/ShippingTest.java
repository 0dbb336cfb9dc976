package ma.maalem.orders.shipping;

import ma.maalem.orders.testing.Balances;
import ma.maalem.orders.testing.Marketplace;

class ShippingTest extends ShippingScenarios {

  @Override
  Marketplace open() {
    return Marketplace.inMemory();
  }

  @Override
  long minor(Marketplace market, String account) {
    return market.get(Balances.class).minor(account);
  }
}
