package ma.maalem.platform.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal time of Morocco: cards expire and days begin by it. */
public final class MoroccoTime {

  public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

  private MoroccoTime() {}

  public static LocalDate today(InstantSource clock) {
    return dateOf(clock.instant());
  }

  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The first instant of that day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
