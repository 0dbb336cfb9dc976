package ma.maalem.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder, fanned out by the first two characters of the name. */
@ApplicationScoped
class FileMediaStore implements MediaStore {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(-[0-9]{1,4})?");

  private final Path folder;

  @Inject
  FileMediaStore(@ConfigProperty(name = "maalem.media.directory") String folder) {
    this.folder = Path.of(folder);
  }

  @Override
  public void put(String name, byte[] bytes, String contentType) {
    Path file = file(name);
    if (Files.exists(file)) {
      return;
    }
    try {
      Path parent = java.util.Objects.requireNonNull(file.getParent());
      Files.createDirectories(parent);
      Path half = Files.createTempFile(parent, "upload", ".part");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return; // somebody else kept the same content
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> get(String name) {
    try {
      return NAME.matcher(name).matches()
          ? Optional.of(Files.readAllBytes(file(name)))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a content address: " + name);
    }
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
