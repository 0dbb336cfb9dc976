package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.kernel.Language;

/** Completes what somebody types: crafts, pieces, shops and places. */
@ApplicationScoped
public class Suggest {

  private static final int LONGEST = 60;

  private final ListingIndex index;

  @Inject
  Suggest(ListingIndex index) {
    this.index = index;
  }

  /**
   * Suggestions for a text that has just begun; none while search rests, or for too long a text.
   */
  public Suggestions suggest(String begun, Language language) {
    String text = begun.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]+", " ").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Suggestions.NONE;
    }
    try {
      return index.suggest(text, language);
    } catch (SearchRests rests) {
      return Suggestions.NONE;
    }
  }
}
