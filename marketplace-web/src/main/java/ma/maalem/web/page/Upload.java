package ma.maalem.web.page;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.web.problem.WebProblem;

/** A multipart form: its fields, and the files that were really chosen. */
public final class Upload {

  private static final int LONGEST_FIELD_BYTES = 64 * 1024;
  private static final long LARGEST_TOTAL_BYTES = 48L * 1024 * 1024;

  private final Form form;
  private final Map<String, List<byte[]>> files;

  private Upload(Form form, Map<String, List<byte[]>> files) {
    this.form = form;
    this.files = files;
  }

  /**
   * @param largestFile in bytes
   * @throws ma.maalem.kernel.ProblemException TOO_LARGE
   */
  public static Upload read(List<EntityPart> parts, int largestFile) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    Map<String, List<byte[]>> files = new HashMap<>();
    long total = 0;
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        byte[] content = bytes(part, largestFile);
        total += content.length;
        if (total > LARGEST_TOTAL_BYTES) {
          throw WebProblem.TOO_LARGE.refusal();
        }
        if (content.length > 0) {
          files.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(content);
        }
      } else {
        fields.add(
            part.getName(), new String(bytes(part, LONGEST_FIELD_BYTES), StandardCharsets.UTF_8));
      }
    }
    return new Upload(Form.sent(fields), files);
  }

  private static byte[] bytes(EntityPart part, int largest) {
    try (InputStream content = part.getContent()) {
      byte[] bytes = content.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw WebProblem.TOO_LARGE.refusal();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Form form() {
    return form;
  }

  /** The file of that field; empty when none was chosen. */
  public Optional<byte[]> file(String name) {
    return files(name).stream().findFirst();
  }

  /** All files of that field, in the order in which they were chosen. */
  public List<byte[]> files(String name) {
    return files.getOrDefault(name, List.of());
  }
}
