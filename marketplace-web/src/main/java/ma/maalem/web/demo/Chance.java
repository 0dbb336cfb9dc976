package ma.maalem.web.demo;

import java.util.List;
import java.util.Random;

/** Repeatable randomness: the same seed makes the same demo on every machine. */
public final class Chance {

  private final Random random;

  public Chance(long seed) {
    random = new Random(spread(seed));
  }

  /** Randomness of one numbered thing, independent of how many there are. */
  public static Chance of(long seed, String kind, long number) {
    return new Chance(spread(seed ^ spread(kind.hashCode())) + number);
  }

  /** SplitMix64's finisher: neighbouring seeds end far apart, as java.util.Random needs. */
  private static long spread(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  public double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A whole number from low to high, both included. */
  public int integer(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A small deviation around zero, as a hand makes it. */
  public double jitter(double size) {
    return (random.nextDouble() + random.nextDouble() - 1) * size;
  }

  /** Around zero with standard deviation 1. */
  public double gaussian() {
    // the sum of twelve needs no logarithm, whose last bit may differ between machines
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  @SafeVarargs
  public final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  public <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
