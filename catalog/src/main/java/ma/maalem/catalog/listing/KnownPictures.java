package ma.maalem.catalog.listing;

/** Which pictures are kept. */
interface KnownPictures {

  boolean isKnown(String picture);
}
