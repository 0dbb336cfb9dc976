package ma.maalem.orders.shipping;

import ma.maalem.orders.ledger.ReadLedger;
import ma.maalem.orders.testing.Marketplace;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class ShippingIT extends ShippingScenarios {

  private final TestDatabase database = TestDatabase.create("platform", "orders");

  @Override
  Marketplace open() {
    return Marketplace.on(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  long minor(Marketplace market, String account) {
    return market
        .transaction(() -> market.get(ReadLedger.class).balances(Marketplace.OPERATOR))
        .stream()
        .filter(balance -> balance.account().kind().name().equals(account))
        .mapToLong(balance -> balance.amount().minor())
        .sum();
  }
}
