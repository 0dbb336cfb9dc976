package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.maalem.platform.jobs.Retry;

/** In memory, by the rules of the interface. */
class InMemoryNotifications implements Notifications {

  private final Map<String, Row> all = new LinkedHashMap<>();

  private static final class Row {
    private final Notification notification;
    private String status = "WAITING";
    private String reason = "";
    private int attempts;
    private Instant dueAt;

    Row(Notification notification, Instant dueAt) {
      this.notification = notification;
      this.dueAt = dueAt;
    }
  }

  @Override
  public boolean add(Notification notification, Instant receivedAt) {
    return all.putIfAbsent(notification.id(), new Row(notification, receivedAt)) == null;
  }

  @Override
  public Optional<Notification> nextDue(Instant now) {
    return all.values().stream()
        .filter(row -> row.status.equals("WAITING") && !row.dueAt.isAfter(now))
        .min(Comparator.comparing(row -> row.dueAt))
        .map(row -> row.notification);
  }

  @Override
  public void settled(String id, Instant at) {
    row(id).status = "SETTLED";
  }

  @Override
  public void parked(String id, String reason, Instant at) {
    row(id).status = "PARKED";
    row(id).reason = reason;
  }

  @Override
  public void failed(String id, String error, Instant now) {
    Row row = row(id);
    row.attempts++;
    row.reason = error;
    row.status = Retry.exhausted(row.attempts) ? "PARKED" : "WAITING";
    row.dueAt = now.plus(Retry.delayAfter(row.attempts));
  }

  @Override
  public boolean retry(String id, Instant now) {
    boolean parked = row(id).status.equals("PARKED");
    if (parked) {
      row(id).status = "WAITING";
      row(id).dueAt = now;
    }
    return parked;
  }

  /** Why a person must look at it. */
  String reason(String id) {
    return row(id).reason;
  }

  private Row row(String id) {
    Row row = all.get(id);
    if (row == null) {
      throw new IllegalArgumentException(id);
    }
    return row;
  }
}
