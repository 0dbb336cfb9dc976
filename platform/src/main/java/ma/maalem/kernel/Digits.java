package ma.maalem.kernel;

/** Numbers as people type them. */
public final class Digits {

  private Digits() {}

  /** Turns every Unicode decimal digit (٤٥٠, ۴۵۰) and the Arabic separators (٫ ٬) into ASCII. */
  public static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              if (digit >= 0) {
                ascii.append((char) ('0' + digit));
              } else if (c == '٫') {
                ascii.append('.');
              } else if (c != '٬') {
                ascii.appendCodePoint(c);
              }
            });
    return ascii.toString();
  }
}
