package ma.maalem.platform.media;

import java.util.Optional;

/** Bytes under a name that never changes its content. */
public interface MediaStore {

  /** Keeps the bytes; keeping the same name again changes nothing. */
  void put(String name, byte[] bytes, String contentType);

  Optional<byte[]> get(String name);
}
