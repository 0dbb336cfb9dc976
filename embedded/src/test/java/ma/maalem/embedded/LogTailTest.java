package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
  @TempDir Path directory;

  @Test
  void a_line_is_told_once_and_only_when_it_is_whole() throws IOException {
    Path log = Files.writeString(directory.resolve("log"), "one\nتو");
    try (LogTail tail = new LogTail(log)) {
      assertThat(tail.newLines()).containsExactly("one");
      assertThat(tail.newLines()).isEmpty();

      Files.writeString(log, "ت\nthree\n", StandardOpenOption.APPEND);

      assertThat(tail.newLines()).containsExactly("توت", "three");
    }
  }
}
