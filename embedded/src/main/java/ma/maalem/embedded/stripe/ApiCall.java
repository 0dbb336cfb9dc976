package ma.maalem.embedded.stripe;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One authenticated call of the API.
 *
 * @param secret true with the secret key; with the publishable key only the objects whose client
 *     secret is given
 * @param account the connected account that the call is made for, or null for the platform
 * @param origin the sandbox's own address as the caller knows it, for links in answers
 */
record ApiCall(
    Map<String, String> variables,
    Parameters parameters,
    boolean secret,
    @Nullable String account,
    @Nullable String idempotencyKey,
    String requestId,
    URI origin,
    List<String> expand) {

  String id() {
    return variable("id");
  }

  String variable(String name) {
    String value = variables.get(name);
    if (value == null) throw new IllegalStateException("The route has no {" + name + "}");
    return value;
  }
}
