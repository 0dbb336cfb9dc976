package ma.maalem.platform.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMediaStoreTest extends MediaStoreContract {

  @TempDir private Path folder = Path.of("");

  @Override
  MediaStore store() {
    return new FileMediaStore(folder);
  }

  @Test
  void nothing_half_written_is_left_behind() throws IOException {
    String name = anyName();

    store().put(name, bytes(100), "image/jpeg");
    store().put(name, bytes(100), "image/jpeg");

    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files).containsExactly(folder.resolve(name.substring(0, 2)).resolve(name));
    }
  }
}
