package ma.maalem.catalog.search;

import org.jspecify.annotations.Nullable;

/** The search server does not answer, or has lost the index. */
final class SearchRests extends RuntimeException {

  SearchRests(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
