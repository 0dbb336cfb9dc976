package ma.maalem.verification.chamber;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;

/** Where a page of the queue ended. */
record Position(Instant since, UUID id) {

  static Position of(QueueEntry entry) {
    return new Position(entry.since(), entry.id());
  }

  String cursor() {
    return since + "~" + id;
  }

  /** Cursors come back from strangers: what is none begins at the first page. */
  static Optional<Position> parse(String cursor) {
    String[] parts = cursor.split("~", 2);
    try {
      Instant since = Instant.parse(parts[0]);
      return Ids.parse(parts[parts.length - 1]).map(id -> new Position(since, id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
