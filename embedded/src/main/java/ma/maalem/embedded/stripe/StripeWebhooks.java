package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The notifications: signed, sent one after the other from a background queue, repeated with
 * growing waits until the endpoint answers 2xx. On demand they are held back, duplicated, delayed
 * or sent in the wrong order, as Stripe allows itself too.
 */
public final class StripeWebhooks {
  private static final String TYPE = "_delivery";
  private static final String STATUS = "status";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration LONGEST_GATHERING = Duration.ofSeconds(2);

  private final SandboxState state;
  private final ScheduledExecutorService executor;
  private final List<Duration> retrySchedule;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  private volatile @Nullable URI endpoint;
  private volatile String secret;
  private volatile boolean holding;
  private volatile int extraCopies;
  private volatile Duration delay = Duration.ZERO;
  private volatile int reversedBatch;
  private final List<String> gathered = new ArrayList<>();

  StripeWebhooks(
      SandboxState state, ScheduledExecutorService executor, StripeSandboxSettings settings) {
    this.state = state;
    this.executor = executor;
    this.retrySchedule = settings.retrySchedule();
    this.endpoint = settings.webhookEndpoint();
    this.secret = settings.webhookSecret();
  }

  /** From now on notifications go here, also those that are waiting. */
  public void sendTo(URI newEndpoint, String signingSecret) {
    secret = signingSecret;
    endpoint = newEndpoint;
  }

  /** Keeps back every notification until {@link #release()}. */
  public void hold() {
    holding = true;
  }

  public boolean holding() {
    return holding;
  }

  /** Sends what was held back, oldest first, and holds no more. */
  public void release() {
    release(false);
  }

  /** Sends what was held back, newest first, and holds no more. */
  public void releaseReversed() {
    release(true);
  }

  private void release(boolean reversed) {
    state.atomically(
        () -> {
          holding = false;
          List<String> ids = new ArrayList<>();
          state
              .oldestFirst(TYPE)
              .filter(delivery -> status(delivery) == StripeDelivery.Status.HELD)
              .forEach(
                  delivery -> {
                    delivery.put(STATUS, StripeDelivery.Status.PENDING.name());
                    state.save(delivery);
                    ids.add(delivery.get("id").asText());
                  });
          if (reversed) Collections.reverse(ids);
          ids.forEach(id -> schedule(id, Duration.ZERO));
          return true;
        });
  }

  /** Sends every notification this many times more than once. */
  public void duplicateEach(int copies) {
    extraCopies = Math.max(0, Math.min(copies, 10));
  }

  /** Sends every notification this much later. */
  public void delayEach(Duration by) {
    delay = by.isNegative() ? Duration.ZERO : by;
  }

  /**
   * Gathers this many notifications, two seconds at most, and sends them in reverse; 0 or 1 ends
   * it.
   */
  public void reverseBatchesOf(int size) {
    reversedBatch = size;
    if (size < 2) flush();
  }

  /** No holding, duplicates, delays or reordering any more; what was held is sent. */
  public void behave() {
    duplicateEach(0);
    delayEach(Duration.ZERO);
    reverseBatchesOf(0);
    release();
  }

  /** Sends an event again, whether or not it arrived. */
  public void resend(String eventId) {
    resend(eventId, Duration.ZERO);
  }

  /** Sends an event again after a while. */
  public void resend(String eventId, Duration after) {
    state.atomically(
        () -> {
          ObjectNode event = state.get("event", eventId, "id");
          schedule(newDelivery(event, StripeDelivery.Status.PENDING), after);
          return true;
        });
  }

  /** Every notification of an event, oldest first. */
  public List<StripeDelivery> deliveries(String eventId) {
    return deliveries().stream().filter(delivery -> delivery.eventId().equals(eventId)).toList();
  }

  /** Every notification, oldest first. */
  public List<StripeDelivery> deliveries() {
    return state.atomically(() -> state.oldestFirst(TYPE).map(StripeWebhooks::view).toList());
  }

  String mood() {
    List<String> mood = new ArrayList<>();
    if (holding) mood.add("held back");
    if (extraCopies > 0) mood.add(extraCopies + " duplicates each");
    if (!delay.isZero()) mood.add("delayed by " + delay.toMillis() + " ms");
    if (reversedBatch > 1) mood.add("reversed in batches of " + reversedBatch);
    return mood.isEmpty() ? "sent at once, in order" : String.join(", ", mood);
  }

  @Nullable URI endpoint() {
    return endpoint;
  }

  /** Under the state's lock. */
  void announce(ObjectNode event) {
    if (endpoint == null) return;
    for (int copy = 0; copy <= extraCopies; copy++) {
      if (holding) {
        newDelivery(event, StripeDelivery.Status.HELD);
      } else if (reversedBatch > 1) {
        gather(newDelivery(event, StripeDelivery.Status.PENDING));
      } else {
        schedule(newDelivery(event, StripeDelivery.Status.PENDING), delay);
      }
    }
  }

  private void gather(String id) {
    synchronized (gathered) {
      gathered.add(id);
      if (gathered.size() == 1)
        executor.schedule(this::flush, LONGEST_GATHERING.toMillis(), TimeUnit.MILLISECONDS);
      if (gathered.size() >= reversedBatch) flush();
    }
  }

  private void flush() {
    synchronized (gathered) {
      Collections.reverse(gathered);
      gathered.forEach(id -> schedule(id, delay));
      gathered.clear();
    }
  }

  /** Takes up the deliveries that a stopped sandbox had not finished. */
  void resume() {
    state
        .oldestFirst(TYPE)
        .filter(delivery -> status(delivery) == StripeDelivery.Status.PENDING)
        .forEach(delivery -> schedule(delivery.get("id").asText(), Duration.ZERO));
    holding =
        state
            .oldestFirst(TYPE)
            .anyMatch(delivery -> status(delivery) == StripeDelivery.Status.HELD);
  }

  private String newDelivery(ObjectNode event, StripeDelivery.Status status) {
    ObjectNode delivery = Fixtures.JSON.createObjectNode();
    String id = state.newId("wd");
    delivery.put("object", TYPE).put("id", id);
    delivery.set("event", event.get("id"));
    delivery.set("type", event.get("type"));
    delivery.put(STATUS, status.name());
    delivery.put("next", state.now().toEpochMilli());
    delivery.putArray("attempts");
    state.save(delivery);
    event.put("pending_webhooks", event.path("pending_webhooks").asInt() + 1);
    state.save(event);
    return id;
  }

  private void schedule(String id, Duration after) {
    try {
      executor.schedule(() -> attempt(id), after.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      return;
    }
  }

  private void attempt(String id) {
    URI target = endpoint;
    byte[] payload = target == null ? null : state.atomically(() -> payload(id));
    if (target == null || payload == null) return;
    int httpStatus = 0;
    String error = null;
    try {
      httpStatus = send(target, payload);
    } catch (IOException e) {
      error = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    int answered = httpStatus;
    String failure = error;
    state.atomically(
        () -> {
          note(id, answered, failure);
          return true;
        });
  }

  private byte @Nullable [] payload(String id) {
    ObjectNode delivery = state.find(TYPE, id);
    if (delivery == null || status(delivery) != StripeDelivery.Status.PENDING) return null;
    if (holding) {
      delivery.put(STATUS, StripeDelivery.Status.HELD.name());
      state.save(delivery);
      return null;
    }
    ObjectNode event = state.find("event", delivery.get("event").asText());
    if (event == null) return null;
    try {
      return Fixtures.JSON
          .writerWithDefaultPrettyPrinter()
          .writeValueAsBytes(SandboxState.shown(event));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int send(URI target, byte[] payload) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
            .header("Stripe-Signature", signature(payload, state.now(), secret))
            .POST(HttpRequest.BodyPublishers.ofByteArray(payload))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** {@code t=seconds,v1=HMAC-SHA256(secret, t.payload)}. */
  static String signature(byte[] payload, Instant at, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
      return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void note(String id, int httpStatus, @Nullable String error) {
    ObjectNode delivery = state.find(TYPE, id);
    if (delivery == null) return;
    boolean delivered = httpStatus >= 200 && httpStatus < 300;
    int attempts = delivery.withArray("/attempts").size();
    delivery
        .withArray("/attempts")
        .addObject()
        .put("at", state.now().toEpochMilli())
        .put(STATUS, httpStatus)
        .put("error", error);
    if (!delivered && attempts < retrySchedule.size()) {
      Duration wait = retrySchedule.get(attempts);
      delivery.put("next", state.now().plus(wait).toEpochMilli());
      state.save(delivery);
      schedule(id, wait);
      return;
    }
    delivery.put(
        STATUS,
        (delivered ? StripeDelivery.Status.DELIVERED : StripeDelivery.Status.FAILED).name());
    delivery.putNull("next");
    state.save(delivery);
    ObjectNode event = state.find("event", delivery.get("event").asText());
    if (event != null) {
      event.put("pending_webhooks", Math.max(0, event.path("pending_webhooks").asInt() - 1));
      state.save(event);
    }
  }

  private static StripeDelivery.Status status(ObjectNode delivery) {
    return StripeDelivery.Status.valueOf(delivery.get(STATUS).asText());
  }

  private static StripeDelivery view(ObjectNode delivery) {
    List<StripeDelivery.Attempt> attempts = new ArrayList<>();
    for (JsonNode attempt : delivery.get("attempts"))
      attempts.add(
          new StripeDelivery.Attempt(
              Instant.ofEpochMilli(attempt.get("at").asLong()),
              attempt.get(STATUS).asInt(),
              attempt.path("error").textValue()));
    return new StripeDelivery(
        delivery.get("id").asText(),
        delivery.get("event").asText(),
        delivery.get("type").asText(),
        status(delivery),
        delivery.path("next").isNumber()
            ? Instant.ofEpochMilli(delivery.get("next").asLong())
            : null,
        attempts);
  }
}
