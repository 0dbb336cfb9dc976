package ma.maalem.platform.media;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * The store that {@code maalem.media.store} names: {@code file} (a folder, {@code
 * maalem.media.directory}) or {@code s3} (a bucket, {@code maalem.media.s3.*}). The other one needs
 * no configuration.
 */
@ApplicationScoped
class ChosenMediaStore {

  private final MediaStore store;

  @Inject
  ChosenMediaStore(Config config) {
    this.store = choose(key -> config.getOptionalValue(key, String.class));
  }

  /**
   * @param configuration value by key
   * @throws IllegalArgumentException when there is no such store
   * @throws NoSuchElementException naming the key that the chosen store misses
   */
  static MediaStore choose(Function<String, Optional<String>> configuration) {
    Function<String, String> required =
        key ->
            configuration
                .apply(key)
                .orElseThrow(() -> new NoSuchElementException(key + " is not configured"));
    String name = configuration.apply("maalem.media.store").orElse("file");
    return switch (name) {
      case "file" -> new FileMediaStore(Path.of(required.apply("maalem.media.directory")));
      case "s3" ->
          new S3MediaStore(
              new S3Settings(
                  URI.create(required.apply("maalem.media.s3.endpoint")),
                  required.apply("maalem.media.s3.region"),
                  required.apply("maalem.media.s3.bucket"),
                  required.apply("maalem.media.s3.access-key"),
                  required.apply("maalem.media.s3.secret-key")));
      default ->
          throw new IllegalArgumentException(
              "maalem.media.store is \"" + name + "\"; it can be \"file\" or \"s3\"");
    };
  }

  /** What is missing shows when the application starts, not when the first picture comes. */
  void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

  @Produces
  @ApplicationScoped
  MediaStore store() {
    return store;
  }

  @PreDestroy
  void close() {
    if (store instanceof S3MediaStore bucket) {
      bucket.close();
    }
  }
}
