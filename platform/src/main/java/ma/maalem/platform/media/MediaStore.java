package ma.maalem.platform.media;

import java.util.Optional;

/** Bytes under a name that never changes its content. */
public interface MediaStore {

  /**
   * Keeps the bytes; keeping the same name again changes nothing.
   *
   * @param name hexadecimal SHA-256, with the width of a rendition behind a hyphen
   * @throws IllegalArgumentException when the name is no such name
   * @throws java.io.UncheckedIOException when they cannot be kept
   */
  void put(String name, byte[] bytes, String contentType);

  /**
   * The bytes of that name, if there are any.
   *
   * @throws java.io.UncheckedIOException when the store cannot be asked
   */
  Optional<byte[]> get(String name);
}
