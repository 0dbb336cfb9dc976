package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.platform.media.Pictures;

@ApplicationScoped
class StoredPictures implements KnownPictures {

  private final Pictures pictures;

  @Inject
  StoredPictures(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public boolean isKnown(String picture) {
    return pictures.find(picture).filter(found -> !found.restricted()).isPresent();
  }
}
