package ma.maalem.catalog.search;

import ma.maalem.kernel.Language;

/** The index, as those who look for something use it. */
interface ListingIndex {

  /**
   * @throws SearchRests when no index answers
   */
  ListingResults search(ListingQuery query);

  /**
   * @throws SearchRests when no index answers
   */
  Suggestions suggest(String begun, Language language);
}
