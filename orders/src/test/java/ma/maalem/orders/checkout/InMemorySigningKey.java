package ma.maalem.orders.checkout;

import java.nio.charset.StandardCharsets;

/** In memory, by the rules of the interface. */
class InMemorySigningKey implements SigningKey {

  @Override
  public byte[] bytes() {
    return "a key for tests only".getBytes(StandardCharsets.UTF_8);
  }
}
