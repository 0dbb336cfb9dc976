package ma.maalem.web.demo.drawing;

import java.util.List;
import java.util.Random;

/** Repeatable randomness: the same seed draws the same picture on every machine. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    random = new Random(spread(seed));
  }

  /** SplitMix64's finisher: neighbouring seeds end far apart, as Random needs. */
  private static long spread(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A whole number from low to high, both included. */
  int integer(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A small deviation around zero, as a hand makes it. */
  double jitter(double size) {
    return (random.nextDouble() + random.nextDouble() - 1) * size;
  }

  @SafeVarargs
  final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
