package ma.maalem.benchmarks;

/** Names of what is measured. */
final class Steps {

  static final String SEARCH = "search";
  static final String RAW_SEARCH = "raw Elasticsearch query";
  static final String PAGE = "listing page";
  static final String RAW_ROW = "raw SQL select";
  static final String BASKET = "checkout: open a basket";
  static final String LINE = "checkout: put a piece in";
  static final String ORDER = "checkout: place the order";

  private Steps() {}
}
