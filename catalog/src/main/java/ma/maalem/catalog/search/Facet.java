package ma.maalem.catalog.search;

import java.util.List;

/**
 * A way to narrow the results, with the pieces that each value leads to while the choices in the
 * other facets stay as they are.
 *
 * @param name of the parameter: craft, group, region, province, price, available, madeToOrder or
 *     sellerKind
 */
public record Facet(String name, List<Value> values) {

  /**
   * @param value of the parameter; a price range is its minimum and maximum in dirhams, as in
   *     {@code 200-500} or {@code 5000-}
   * @param label in the query's language
   * @param selected whether the query asks for it
   */
  public record Value(String value, String label, long count, boolean selected) {}

  public Facet {
    values = List.copyOf(values);
  }
}
