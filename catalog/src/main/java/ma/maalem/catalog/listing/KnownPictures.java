package ma.maalem.catalog.listing;

/** Which pictures are kept for everybody to see. */
interface KnownPictures {

  boolean isKnown(String picture);
}
