package ma.maalem.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a list that may have a million rows.
 *
 * @param next opaque cursor of the following page; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), next);
  }
}
