package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The key that the first migration drew. */
@ApplicationScoped
class JpaSigningKey implements SigningKey {

  @Inject private EntityManager em;
  private volatile Optional<byte[]> cached = Optional.empty();

  @Override
  public byte[] bytes() {
    Optional<byte[]> known = cached;
    if (known.isEmpty()) {
      String secret =
          (String) em.createNativeQuery("select secret from orders.signing_key").getSingleResult();
      known = Optional.of(secret.getBytes(StandardCharsets.UTF_8));
      cached = known;
    }
    return known.orElseThrow().clone();
  }
}
