package ma.maalem.web.storefront;

import java.util.List;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.LocalizedText;

/**
 * The pieces of a craft, of a group of crafts or of a region, newest first.
 *
 * @param names in other languages, for a craft
 * @param trail pages above this one
 * @param below narrower pages
 * @param narrow address of the search that is limited to the same
 * @param next address of the following page, or the empty string
 * @param first whether this is the first page
 */
public record BrowsePage(
    LocalizedText name,
    List<String> names,
    boolean endangered,
    List<Step> trail,
    List<Step> below,
    String narrow,
    List<ListingCard> pieces,
    String next,
    boolean first) {

  /**
   * A page to go to.
   *
   * @param path in the page's language
   */
  public record Step(LocalizedText name, String path) {}
}
