package ma.maalem.verification.dossier;

import java.util.Optional;

/** Where pictures of cards are kept, away from the public ones. */
interface CardScans {

  /**
   * @return the picture's id
   * @throws ma.maalem.kernel.ProblemException when it is no picture or too large
   */
  String keep(byte[] upload);

  /** JPEG of about that width in pixels. */
  Optional<byte[]> read(String id, int width);
}
