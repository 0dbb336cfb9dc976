package ma.maalem.catalog.craft;

import java.util.regex.Pattern;

/**
 * A subheading of the Harmonized System.
 *
 * @param code six digits
 * @param edition of the nomenclature, such as HS2022: codes move between editions
 */
public record HsCode(String code, String edition) {

  public static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  public HsCode {
    if (!SIX_DIGITS.matcher(code).matches()) {
      throw new IllegalArgumentException("Not six digits: " + code);
    }
  }
}
