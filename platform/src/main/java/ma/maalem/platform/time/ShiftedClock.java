package ma.maalem.platform.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;

/**
 * The system's clock moved by an ISO 8601 duration that a file holds and that may change at any
 * time. Lets a demonstration or a test see tomorrow; never configured where real people trade.
 */
final class ShiftedClock implements InstantSource {

  private static final long REREAD_NANOS = Duration.ofMillis(100).toNanos();

  private final Path file;
  private volatile Duration shift = Duration.ZERO;
  private volatile long readAt = System.nanoTime() - REREAD_NANOS;

  ShiftedClock(Path file) {
    this.file = file;
  }

  @Override
  public Instant instant() {
    long now = System.nanoTime();
    if (now - readAt >= REREAD_NANOS) {
      shift = read();
      readAt = now;
    }
    return Instant.now().plus(shift);
  }

  private Duration read() {
    try {
      String text = Files.readString(file).strip();
      return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
    } catch (NoSuchFileException e) {
      return Duration.ZERO;
    } catch (IOException | DateTimeParseException e) {
      return shift; // half written: keep what we had until the next look
    }
  }
}
