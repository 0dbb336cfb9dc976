package ma.maalem.web.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
public final class Multipart {

  private static final String BOUNDARY = "----maalem-boundary";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  public static String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  public Multipart field(String name, String value) {
    part("name=\"" + name + "\"", "");
    text(value + "\r\n");
    return this;
  }

  public Multipart file(String name, String fileName, byte[] content) {
    part(
        "name=\"" + name + "\"; filename=\"" + fileName + "\"",
        "Content-Type: application/octet-stream\r\n");
    body.writeBytes(content);
    text("\r\n");
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  private void part(String disposition, String more) {
    text(
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; "
            + disposition
            + "\r\n"
            + more
            + "\r\n");
  }

  private void text(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
