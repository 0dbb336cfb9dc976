package ma.maalem.orders.planted;

import java.time.Instant;

/** There is one clock, and it is injected. */
public class AsksTheSystemForTheTime {
  Instant now() {
    return Instant.now();
  }
}
