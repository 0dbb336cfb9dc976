package ma.maalem.catalog.search;

/** Pages of pieces out of the database, for the time that search rests. */
interface ListingBrowser {

  /** Answers any query that has no text; the results are marked as degraded and have no facets. */
  ListingResults browse(ListingQuery query);
}
