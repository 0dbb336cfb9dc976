package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sandbox knows, by id, behind one lock. With a directory every change is appended
 * to a journal that is replayed and compacted at the next start; a last line torn by a crash is
 * ignored.
 */
final class SandboxState implements AutoCloseable {
  /** What the sandbox notes on an object and never shows. */
  static final String PRIVATE = "_sandbox";

  private static final String OBJECT = "object";
  private static final int MOST_OF_A_TYPE = 20_000;
  private static final long LARGEST_JOURNAL = 64L << 20;
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Map<String, ObjectNode> byId = new HashMap<>();
  private final Map<String, LinkedHashMap<String, ObjectNode>> byType = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private @Nullable FileChannel guard;
  private @Nullable BufferedWriter journal;
  private @Nullable Path journalFile;
  private long written;
  private long largest;

  SandboxState(@Nullable Path directory, InstantSource clock) throws IOException {
    this.clock = clock;
    if (directory != null) open(directory);
  }

  private void open(Path place) throws IOException {
    Files.createDirectories(place);
    guard =
        FileChannel.open(
            place.resolve("stripe.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(guard)) {
      guard.close();
      throw new IOException("Another Stripe sandbox is using " + place);
    }
    Path file = place.resolve("stripe.jsonl");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) replay(line);
    }
    compact(file);
  }

  /** Writes what is known now in place of how it came to be. */
  private void compact(Path file) throws IOException {
    if (journal != null) journal.close();
    Path compacted = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedWriter writer = Files.newBufferedWriter(compacted)) {
      for (var type : byType.values()) {
        for (ObjectNode object : type.values()) {
          writer.write(object.toString());
          writer.write('\n');
        }
      }
    }
    Files.move(
        compacted, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    journal = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    journalFile = file;
    largest = LARGEST_JOURNAL + 2 * Files.size(file);
    written = Files.size(file);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock taken = channel.tryLock();
      return taken != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void replay(String line) {
    try {
      if (!(Fixtures.JSON.readTree(line) instanceof ObjectNode object)) return;
      if (object.has("_removed")) forget(object.get("_removed").asText());
      else remember(object);
    } catch (JsonProcessingException torn) {
      return;
    }
  }

  <T extends @Nullable Object> T atomically(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** A copy of the fixture with a fresh id and the time of now; stored only by {@link #save}. */
  ObjectNode create(String type, String idPrefix) {
    ObjectNode object = Fixtures.prototype(type);
    object.put("id", newId(idPrefix));
    if (object.has("created")) object.put("created", now().getEpochSecond());
    if (object.has("livemode")) object.put("livemode", false);
    if (object.has("metadata")) object.putObject("metadata");
    return object;
  }

  void save(ObjectNode object) {
    remember(object);
    append(object.toString());
    var same = byType.getOrDefault(object.path(OBJECT).asText(), new LinkedHashMap<>());
    if (same.size() > MOST_OF_A_TYPE) remove(same.keySet().iterator().next());
  }

  void remove(String id) {
    forget(id);
    append(Fixtures.JSON.createObjectNode().put("_removed", id).toString());
  }

  void clear() {
    List.copyOf(byId.keySet()).forEach(this::remove);
  }

  private void remember(ObjectNode object) {
    String id = object.path("id").asText();
    byId.put(id, object);
    byType
        .computeIfAbsent(object.path(OBJECT).asText(), type -> new LinkedHashMap<>())
        .put(id, object);
  }

  private void forget(String id) {
    ObjectNode object = byId.remove(id);
    if (object != null)
      byType.getOrDefault(object.path(OBJECT).asText(), new LinkedHashMap<>()).remove(id);
  }

  private void append(String line) {
    if (journal == null) return;
    try {
      journal.write(line);
      journal.write('\n');
      journal.flush();
      written += line.length();
      if (written > largest && journalFile != null) compact(journalFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable ObjectNode find(String id) {
    return byId.get(id);
  }

  @Nullable ObjectNode find(String type, String id) {
    return byType.getOrDefault(type, new LinkedHashMap<>()).get(id);
  }

  /** The object, or Stripe's 404 that names the parameter by which it was asked for. */
  ObjectNode get(String type, String id, String parameter) {
    ObjectNode object = find(type, id);
    if (object == null) throw StripeRefusal.unknown(type, id, parameter);
    return object;
  }

  Stream<ObjectNode> oldestFirst(String type) {
    return List.copyOf(byType.getOrDefault(type, new LinkedHashMap<>()).values()).stream();
  }

  Stream<ObjectNode> newestFirst(String type) {
    List<ObjectNode> all =
        new ArrayList<>(byType.getOrDefault(type, new LinkedHashMap<>()).values());
    Collections.reverse(all);
    return all.stream();
  }

  Instant now() {
    return clock.instant();
  }

  String newId(String prefix) {
    return prefix + "_" + randomText(24);
  }

  String randomText(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return text.toString();
  }

  /** What the sandbox noted on an object. */
  static ObjectNode notes(ObjectNode object) {
    return object.withObject("/" + PRIVATE);
  }

  static @Nullable String note(ObjectNode object, String key) {
    return object.path(PRIVATE).path(key).textValue();
  }

  /** A copy as the outside may see it. */
  static ObjectNode shown(ObjectNode object) {
    ObjectNode copy = object.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) object.remove(PRIVATE);
    node.forEach(SandboxState::strip);
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      if (journal != null) journal.close();
      if (guard != null) guard.close();
      journal = null;
    } finally {
      lock.unlock();
    }
  }
}
