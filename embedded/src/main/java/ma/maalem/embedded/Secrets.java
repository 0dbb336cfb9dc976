package ma.maalem.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys drawn by lot for one data directory, readable by its owner alone. */
final class Secrets {
  private static final int BYTES = 24;

  private final Path file;
  private final Properties values = new Properties();
  private final SecureRandom random = new SecureRandom();

  private Secrets(Path file) {
    this.file = file;
  }

  static boolean isIn(Path file) {
    return Files.exists(file);
  }

  static Secrets in(Path file) {
    Secrets secrets = new Secrets(file);
    if (isIn(file)) {
      try (InputStream stream = Files.newInputStream(file)) {
        secrets.values.load(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secrets;
  }

  /** The secret of that name, made at the first time of asking and then kept. */
  synchronized String get(String name, String prefix) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    // letters and digits only, as in the keys that payment processors hand out
    String made =
        prefix + Base64.getEncoder().encodeToString(bytes).replaceAll("[^A-Za-z0-9]", "x");
    values.setProperty(name, made);
    store();
    return made;
  }

  private void store() {
    try {
      if (!Files.exists(file)) {
        if (ChildProcess.isWindows()) {
          Files.createFile(file);
        } else {
          Files.createFile(
              file,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
      }
      try (OutputStream stream = Files.newOutputStream(file)) {
        values.store(stream, "Made by lot; the servers of this folder know each other by them");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
