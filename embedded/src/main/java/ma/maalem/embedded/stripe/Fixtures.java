package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Stripe's published example objects: every answer is a copy of one with its values filled in. */
final class Fixtures {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode RESOURCES = load();

  private Fixtures() {}

  static ObjectNode prototype(String object) {
    if (RESOURCES.get(object) instanceof ObjectNode prototype) return prototype.deepCopy();
    throw new IllegalArgumentException("No fixture of " + object);
  }

  private static JsonNode load() {
    try (InputStream in = Fixtures.class.getResourceAsStream("fixtures3.json")) {
      if (in == null)
        throw new IllegalStateException("fixtures3.json is missing from the class path");
      return JSON.readTree(in).path("resources");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
