package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Buyers who come back. */
final class Customers {
  private static final String TYPE = "customer";

  private final SandboxState state;
  private final Events events;

  Customers(SandboxState state, Events events) {
    this.state = state;
    this.events = events;
  }

  ObjectNode create(ApiCall call) {
    ObjectNode customer = state.create(TYPE, "cus");
    customer.putNull("address").putNull("currency").putNull("discount").putNull("shipping");
    customer.put("invoice_prefix", state.randomText(8).toUpperCase(java.util.Locale.ROOT));
    fill(call, customer);
    state.save(customer);
    events.record("customer.created", customer, call);
    return customer;
  }

  ObjectNode update(ApiCall call) {
    ObjectNode customer = state.get(TYPE, call.id(), TYPE).deepCopy();
    fill(call, customer);
    state.save(customer);
    events.record("customer.updated", customer, call);
    return customer;
  }

  private static void fill(ApiCall call, ObjectNode customer) {
    Parameters parameters = call.parameters();
    for (String key : List.of("email", "name", "phone", "description"))
      if (parameters.has(key)) customer.put(key, parameters.text(key));
    for (String key : List.of("address", "shipping"))
      if (parameters.has(key)) customer.set(key, parameters.tree(key));
    parameters.texts("preferred_locales").forEach(customer.putArray("preferred_locales")::add);
    parameters.mergeMetadata(customer);
    parameters.refuseOthers();
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get(TYPE, call.id(), TYPE);
  }

  ObjectNode delete(ApiCall call) {
    call.parameters().refuseOthers();
    String id = state.get(TYPE, call.id(), TYPE).get("id").asText();
    state.remove(id);
    return Fixtures.prototype("deleted_customer").put("id", id).put("deleted", true);
  }

  ObjectNode list(ApiCall call) {
    String email = call.parameters().text("email");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        customer -> email == null || email.equals(customer.path("email").asText()));
  }
}
