package ma.maalem.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the lines of a log as another process writes them. */
final class LogTail implements AutoCloseable {
  private final RandomAccessFile file;
  private byte[] unfinished = {};

  LogTail(Path log) {
    try {
      this.file = new RandomAccessFile(log.toFile(), "r");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines completed since the last call. */
  List<String> newLines() {
    try {
      int added = (int) Math.min(file.length() - file.getFilePointer(), 1 << 20);
      byte[] bytes = new byte[unfinished.length + added];
      System.arraycopy(unfinished, 0, bytes, 0, unfinished.length);
      file.readFully(bytes, unfinished.length, added);
      List<String> lines = new ArrayList<>();
      int start = 0;
      for (int end = 0; end < bytes.length; end++) {
        if (bytes[end] == '\n') {
          lines.add(new String(bytes, start, end - start, StandardCharsets.UTF_8).stripTrailing());
          start = end + 1;
        }
      }
      unfinished = Arrays.copyOfRange(bytes, start, bytes.length);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
