package ma.maalem.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ma.maalem.platform.json.Json;

/**
 * Writes documents under external versions. Aliases name the indexes, and every write insists that
 * its name is an alias: a server that was wiped makes no index by itself.
 */
@ApplicationScoped
class ElasticsearchDocuments implements DocumentIndex {

  /** The alias that answers searches. */
  static final String ALIAS = "listings";

  private static final Logger LOG = System.getLogger(ElasticsearchDocuments.class.getName());
  private static final String NEXT_ALIAS = "listings-next";
  private static final String GUARD = "/_index_template/maalem-listings";
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchConnection server;
  private final JsonNode layout = readLayout();

  @Inject
  ElasticsearchDocuments(ElasticsearchConnection server) {
    this.server = server;
  }

  @Override
  public Set<String> apply(List<DocumentChange> changes, Set<Target> targets, boolean searchable) {
    List<Object> lines = new ArrayList<>();
    for (DocumentChange change : changes) {
      for (Target target : targets) {
        Map<String, Object> action =
            Map.of(
                "_index", alias(target),
                "_id", change.key(),
                "version", change.version(),
                "version_type", "external");
        if (change.document().isPresent()) {
          lines.add(Map.of("index", action));
          lines.add(change.document().get().fields());
        } else {
          lines.add(Map.of("delete", action));
        }
      }
    }
    if (lines.isEmpty()) {
      return Set.of();
    }
    String path = "/_bulk?require_alias=true" + (searchable ? "&refresh=true" : "");
    return refused(server.bulk(path, lines).body());
  }

  @Override
  public Optional<Content> live() {
    ElasticsearchConnection.Answer aliases = server.work("GET", "/_alias/" + ALIAS, null);
    Iterator<String> names = aliases.body().fieldNames();
    if (!aliases.found() || !names.hasNext()) {
      return Optional.empty();
    }
    String name = names.next();
    ElasticsearchConnection.Answer count =
        server.work(
            "POST",
            "/" + name + "/_count",
            Map.of("query", Map.of("term", Map.of("kind", "LISTING"))));
    return count.found()
        ? Optional.of(
            new Content(name, IndexNames.layoutOf(name), count.body().path("count").asLong()))
        : Optional.empty();
  }

  @Override
  public boolean exists(String name) {
    return server.work("GET", "/" + name + "/_alias", null).found();
  }

  @Override
  public void create(String name) {
    server.work(
        "PUT",
        GUARD,
        Map.of("index_patterns", List.of(ALIAS, ALIAS + "-*"), "allow_auto_create", false));
    if (server.work("GET", "/_alias/" + NEXT_ALIAS, null).found()) {
      server.work(
          "POST",
          "/_aliases",
          Map.of(
              "actions",
              List.of(Map.of("remove", Map.of("index", ALIAS + "-*", "alias", NEXT_ALIAS)))));
    }
    server.work("PUT", "/" + name, layout);
    server.work("PUT", "/" + name + "/_alias/" + NEXT_ALIAS, null);
  }

  @Override
  public void promote(String name) {
    server.work("POST", "/" + name + "/_refresh", null);
    if (madeByItself()) {
      server.work("DELETE", "/" + ALIAS, null);
    }
    List<Object> actions = new ArrayList<>();
    if (server.work("GET", "/_alias/" + ALIAS, null).found()) {
      actions.add(Map.of("remove", Map.of("index", ALIAS + "-*", "alias", ALIAS)));
    }
    actions.add(Map.of("add", Map.of("index", name, "alias", ALIAS)));
    actions.add(Map.of("remove", Map.of("index", name, "alias", NEXT_ALIAS)));
    server.work("POST", "/_aliases", Map.of("actions", actions));
    removeAllBut(name);
  }

  private void removeAllBut(String name) {
    ElasticsearchConnection.Answer indexes = server.work("GET", "/" + ALIAS + "-*/_alias", null);
    indexes
        .body()
        .fieldNames()
        .forEachRemaining(
            other -> {
              if (!other.equals(name)) {
                server.work("DELETE", "/" + other, null);
              }
            });
  }

  /** Whether the server has made an index of the alias's name, after having been wiped. */
  private boolean madeByItself() {
    return server.work("GET", "/" + ALIAS + "/_alias", null).body().has(ALIAS);
  }

  private static Set<String> refused(JsonNode answer) {
    if (!answer.path("errors").asBoolean()) {
      return Set.of();
    }
    Set<String> refused = new HashSet<>();
    for (JsonNode item : answer.path("items")) {
      JsonNode outcome = item.elements().next();
      int status = outcome.path("status").asInt();
      String type = outcome.at("/error/type").asText();
      if (status < 300 || status == CONFLICT) {
        continue;
      }
      if (status == NOT_FOUND && !outcome.has("error")) {
        continue; // what was to be deleted is not there
      }
      if (status == NOT_FOUND || status == 429 || status >= 500) {
        throw new SearchRests("The index cannot be written now: " + type, null);
      }
      LOG.log(
          Level.ERROR,
          "The index refuses {0}: {1}",
          outcome.path("_id").asText(),
          outcome.at("/error").toString());
      refused.add(outcome.path("_id").asText());
    }
    return refused;
  }

  private static String alias(Target target) {
    return target == Target.LIVE ? ALIAS : NEXT_ALIAS;
  }

  private static JsonNode readLayout() {
    try (InputStream file =
        Objects.requireNonNull(ElasticsearchDocuments.class.getResourceAsStream("index.json"))) {
      return Json.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
