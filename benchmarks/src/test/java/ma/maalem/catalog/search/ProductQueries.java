package ma.maalem.catalog.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Language;
import ma.maalem.platform.json.Json;

/** The very bodies that the product sends to the search server. */
public final class ProductQueries {

  private static final Crafts CRAFTS = new Crafts();
  private static final ElasticsearchQueries QUERIES = new ElasticsearchQueries(Clock.systemUTC());

  private ProductQueries() {}

  /** The body for {@code GET /api/v1/listings?q=text&lang=language}. */
  public static String search(String text, Language language) {
    ListingQuery query = ListingQuery.parse(Map.of("q", List.of(text)), language, CRAFTS);
    return Json.write(QUERIES.listings(query, Cursor.Reach.NARROW));
  }
}
