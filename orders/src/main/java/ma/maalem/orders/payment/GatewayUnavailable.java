package ma.maalem.orders.payment;

/** The provider could not be reached or asked us to come back later; nothing is known. */
public final class GatewayUnavailable extends RuntimeException {

  public GatewayUnavailable(Throwable cause) {
    super(cause);
  }
}
