package ma.maalem.catalog.listing;

/** Where the pieces of a listing come from. */
public enum Supply {
  IN_STOCK,
  /** There is one, and never another. */
  ONE_OF_A_KIND,
  /** Made after it is bought, within the lead time; law 31-08 then knows no withdrawal. */
  MADE_TO_ORDER
}
