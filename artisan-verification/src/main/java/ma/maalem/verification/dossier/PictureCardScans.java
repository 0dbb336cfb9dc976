package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.platform.media.Pictures;

/** Keeps scans among the restricted pictures, which have no public address. */
@ApplicationScoped
class PictureCardScans implements CardScans {

  private final Pictures pictures;

  @Inject
  PictureCardScans(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public String keep(byte[] upload) {
    return pictures.acceptRestricted(upload).id();
  }

  @Override
  public Optional<byte[]> read(String id, int width) {
    return pictures.find(id).flatMap(picture -> pictures.bytes(picture, width));
  }
}
