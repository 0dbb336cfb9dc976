package ma.maalem.verification.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * An extract set down in a temporary file, so that its size is known before any of it is taken in
 * and a slow sender holds nothing up. Closing it deletes the file.
 */
final class Extract implements AutoCloseable {

  /** Characters of the longest row: a cooperative of thousands still fits. */
  private static final int LONGEST_ROW = 1 << 18;

  private final Path file;
  private final long lines;

  private Extract(Path file, long lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException EXTRACT_TOO_LARGE, and then nothing is left behind
   */
  static Extract setDown(InputStream content, long maximumBytes) {
    try {
      Path file = Files.createTempFile("registry", ".csv");
      try {
        return new Extract(file, copy(content, file, maximumBytes));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long copy(InputStream content, Path file, long maximumBytes) throws IOException {
    long bytes = 0;
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    byte last = '\n';
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        bytes += n;
        if (bytes > maximumBytes) {
          throw RegistryProblem.EXTRACT_TOO_LARGE.refusal(maximumBytes / (1024 * 1024));
        }
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            lines++;
          }
        }
        if (n > 0) {
          last = buffer[n - 1];
        }
        out.write(buffer, 0, n);
      }
    }
    return last == '\n' ? lines : lines + 1;
  }

  /** Lines below the header. */
  long rowsExpected() {
    return Math.max(0, lines - 1);
  }

  Rows open() {
    try {
      return new Rows(
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .detectBomHeader(true)
              .maxBufferSize(LONGEST_ROW)
              .ofCsvRecord(Files.newInputStream(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows one after the other, the header first. */
  static final class Rows implements AutoCloseable {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;

    private Rows(CsvReader<CsvRecord> reader) {
      this.reader = reader;
      this.rows = reader.iterator();
    }

    /**
     * @throws CsvParseException when a row cannot even be told from the next, as after a quote that
     *     never closes
     */
    boolean hasNext() {
      return rows.hasNext();
    }

    CsvRecord next() {
      return rows.next();
    }

    List<String> header() {
      return rows.hasNext() ? rows.next().getFields() : List.of();
    }

    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
