package ma.maalem.platform.persistence;

import java.util.function.Supplier;

/**
 * Transactions whose edges can be seen in the code, for use cases that call a remote system between
 * two of them and must not hold one open meanwhile.
 */
public interface Transactions {

  /** Runs the work in a transaction of its own; an exception rolls it back and comes out. */
  <T> T call(Supplier<T> work);

  /** Runs the work in a transaction of its own; an exception rolls it back and comes out. */
  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }
}
