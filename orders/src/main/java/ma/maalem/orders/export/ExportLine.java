package ma.maalem.orders.export;

import ma.maalem.kernel.Money;

/**
 * A line of goods.
 *
 * @param sku the merchant's identifier of the product
 * @param maker the manufacturer's identifier: its number in the craft registry
 * @param makerName who made it
 * @param origin country of origin, ISO 3166-1
 * @param unitNetGrams weight of one unit without packaging
 */
public record ExportLine(
    String sku,
    String maker,
    String makerName,
    GoodsDescription description,
    HsCode hs,
    String origin,
    int quantity,
    Unit unit,
    Money unitPrice,
    int unitNetGrams) {

  /** What quantities count. */
  public enum Unit {
    PIECE,
    PAIR,
    SET,
    METRE,
    SQUARE_METRE
  }

  public Money total() {
    return unitPrice.times(quantity);
  }

  public long netGrams() {
    return (long) unitNetGrams * quantity;
  }
}
