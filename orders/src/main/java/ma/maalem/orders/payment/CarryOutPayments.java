package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.platform.jobs.Drain;

/** Opens, cancels and looks up payments whose time has come. */
@ApplicationScoped
class CarryOutPayments implements Drain {

  private final AskProvider ask;

  @Inject
  CarryOutPayments(AskProvider ask) {
    this.ask = ask;
  }

  @Override
  public String name() {
    return "orders.carry-out-payments";
  }

  @Override
  public int drain() {
    return ask.aboutNext() ? 1 : 0;
  }
}
