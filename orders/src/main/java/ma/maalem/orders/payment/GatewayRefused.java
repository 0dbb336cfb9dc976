package ma.maalem.orders.payment;

/** The provider understood and said no; asking again would not help. */
public final class GatewayRefused extends RuntimeException {

  private final String code;

  public GatewayRefused(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  /** The provider's own code. */
  public String code() {
    return code;
  }
}
