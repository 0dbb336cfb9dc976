package ma.maalem.orders.export;

/** Why goods leave the country: the categories of the CN23, in its order. */
public enum ReasonForExport {
  GIFT,
  DOCUMENTS,
  SALE_OF_GOODS,
  COMMERCIAL_SAMPLE,
  RETURNED_GOODS,
  /** Must be explained. */
  OTHER
}
