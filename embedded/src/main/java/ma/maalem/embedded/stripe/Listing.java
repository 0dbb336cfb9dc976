package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's pages: {@code limit}, {@code starting_after}, {@code ending_before}, {@code created},
 * {@code has_more}.
 */
final class Listing {
  private Listing() {}

  /**
   * Reads the paging parameters, refuses what nobody knows, and answers one page of what the filter
   * lets through.
   */
  static ObjectNode of(ApiCall call, Stream<ObjectNode> newestFirst, Predicate<ObjectNode> filter) {
    Parameters parameters = call.parameters();
    Long limit = parameters.integer("limit");
    if (limit != null && (limit < 1 || limit > 100))
      throw StripeRefusal.parameter(
          "parameter_invalid_integer", "limit", "This value must be between 1 and 100.");
    String after = parameters.text("starting_after");
    String before = parameters.text("ending_before");
    Predicate<ObjectNode> created = created(parameters);
    parameters.refuseOthers();

    List<ObjectNode> all = newestFirst.filter(filter).filter(created).toList();
    int size = limit == null ? 10 : limit.intValue();
    int from = after == null ? 0 : position(all, after, "starting_after") + 1;
    int to = before == null ? all.size() : position(all, before, "ending_before");
    int start = before == null ? from : Math.max(from, to - size);
    int end = Math.min(start + size, to);
    boolean more = before == null ? end < to : start > from;

    ObjectNode page = page(path(call), more);
    ArrayNode data = page.withArray("data");
    if (start < end) all.subList(start, end).forEach(data::add);
    return page;
  }

  /** The list that is part of another object, its newest ten. */
  static ObjectNode embedded(String url, List<ObjectNode> newestFirst) {
    ObjectNode page = page(url, newestFirst.size() > 10);
    newestFirst.stream().limit(10).forEach(page.withArray("data")::add);
    return page;
  }

  static ObjectNode of(String url, List<ObjectNode> everything) {
    ObjectNode page = page(url, false);
    everything.forEach(page.withArray("data")::add);
    return page;
  }

  private static ObjectNode page(String url, boolean more) {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("object", "list");
    page.putArray("data");
    page.put("has_more", more);
    page.put("url", url);
    return page;
  }

  private static String path(ApiCall call) {
    return call.variables().getOrDefault("path", "");
  }

  private static int position(List<ObjectNode> all, String id, String parameter) {
    for (int i = 0; i < all.size(); i++) if (all.get(i).get("id").asText().equals(id)) return i;
    throw StripeRefusal.parameter(
        "resource_missing", parameter, "No such object in this list: '" + id + "'");
  }

  private static Predicate<ObjectNode> created(Parameters parameters) {
    if (!parameters.has("created")) return any -> true;
    if (parameters.tree("created") == null) {
      Long exactly = parameters.integer("created");
      return object -> exactly == null || object.path("created").asLong() == exactly;
    }
    Parameters range = parameters.child("created");
    Long gt = range.integer("gt");
    Long gte = range.integer("gte");
    Long lt = range.integer("lt");
    Long lte = range.integer("lte");
    return object -> {
      long created = object.path("created").asLong();
      return above(created, gt, 1)
          && above(created, gte, 0)
          && above(negated(created), negated(lt), 1)
          && above(negated(created), negated(lte), 0);
    };
  }

  private static boolean above(long value, @Nullable Long bound, int by) {
    return bound == null || value >= bound + by;
  }

  private static long negated(long value) {
    return -value;
  }

  private static @Nullable Long negated(@Nullable Long value) {
    return value == null ? null : Long.valueOf(-value);
  }
}
