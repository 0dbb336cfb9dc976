package ma.maalem.platform.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A folder, fanned out by the first two characters of the name. */
final class FileMediaStore implements MediaStore {

  private final Path folder;

  FileMediaStore(Path folder) {
    this.folder = folder;
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
      return ContentName.isSound(name)
          ? Optional.of(Files.readAllBytes(file(name)))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return folder.resolve(ContentName.require(name).substring(0, 2)).resolve(name);
  }
}
