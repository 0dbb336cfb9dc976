package ma.maalem.embedded.mail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The newest messages, as many as the limits allow. */
final class Mailbox {
  private static final long MOST_BYTES = 128L << 20;

  private final int most;
  private final Deque<CaughtMessage> messages = new ArrayDeque<>();
  private long lastId;
  private long bytes;

  Mailbox(int most) {
    this.most = most;
  }

  synchronized long nextId() {
    return ++lastId;
  }

  synchronized void add(CaughtMessage message) {
    messages.addLast(message);
    bytes += message.raw().length;
    while (messages.size() > most || (bytes > MOST_BYTES && messages.size() > 1))
      bytes -= messages.removeFirst().raw().length;
    notifyAll();
  }

  synchronized List<CaughtMessage> newestFirst() {
    List<CaughtMessage> all = new ArrayList<>(messages);
    Collections.reverse(all);
    return all;
  }

  synchronized Optional<CaughtMessage> find(long id) {
    return messages.stream().filter(message -> message.id() == id).findFirst();
  }

  synchronized void clear() {
    messages.clear();
    bytes = 0;
  }

  /** The newest message that fits, waiting for it if need be; null when the time is over. */
  synchronized @Nullable CaughtMessage await(Predicate<CaughtMessage> wanted, Duration timeout)
      throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (true) {
      Optional<CaughtMessage> found = newestFirst().stream().filter(wanted).findFirst();
      if (found.isPresent()) return found.get();
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) return null;
      wait(left);
    }
  }
}
