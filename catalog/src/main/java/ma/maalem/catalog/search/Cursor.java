package ma.maalem.catalog.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: what the results were sorted by, of the last piece. Opaque to clients, the
 * same whether the index or the database answered.
 *
 * @param reach how far the search for words went on the first page
 * @param value score, time in milliseconds or price in minor units
 */
record Cursor(ListingQuery.Sort sort, Reach reach, String value, UUID id) {

  /** How far a search for words goes. */
  enum Reach {
    /** Words as written, folded and by synonyms. */
    NARROW,
    /** Also near spellings and words that sound alike. */
    WIDE
  }

  private static final Pattern FORM =
      Pattern.compile(
          "([A-Z_]{1,10});(NARROW|WIDE);(-?[0-9]{1,20}(?:\\.[0-9]{1,20})?(?:E-?[0-9]{1,3})?);([0-9a-f-]{36})");

  /** Reads a cursor of that sort; empty for anything else. */
  static Optional<Cursor> parse(String text, ListingQuery.Sort sort) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    try {
      Matcher form =
          FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
      if (!form.matches() || !form.group(1).equals(sort.name())) {
        return Optional.empty();
      }
      return Optional.of(
          new Cursor(
              sort, Reach.valueOf(form.group(2)), form.group(3), UUID.fromString(form.group(4))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String text() {
    String plain = sort + ";" + reach + ";" + value + ";" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** The value as a whole number: a time or a price. */
  long whole() {
    return new BigDecimal(value).longValue();
  }
}
