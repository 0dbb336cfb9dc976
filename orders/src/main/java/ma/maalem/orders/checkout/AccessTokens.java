package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key to one order, for those who have no account: an HMAC of the order's id. Nothing is stored
 * per order, a repeated request gets the same one, and mail can carry it.
 */
@ApplicationScoped
public class AccessTokens {

  private static final String ALGORITHM = "HmacSHA256";

  private final SigningKey key;

  @Inject
  AccessTokens(SigningKey key) {
    this.key = key;
  }

  /** The token of that order; hand it only to its buyer. */
  public String of(UUID order) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
      byte[] code = mac.doFinal(("order/" + order).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has HmacSHA256
    }
  }

  boolean opens(String token, UUID order) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), of(order).getBytes(StandardCharsets.UTF_8));
  }
}
