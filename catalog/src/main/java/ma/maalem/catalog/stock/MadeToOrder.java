package ma.maalem.catalog.stock;

/** Pieces made to order are not counted, but one order may not ask for any number. */
public final class MadeToOrder {

  /** So many pieces of a listing one order may ask for. */
  public static final int LIMIT = 10;

  private MadeToOrder() {}
}
