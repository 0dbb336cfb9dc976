package ma.maalem.platform.media;

import java.util.regex.Pattern;

/** Names under which media are kept: the hash of the content, and the width of a rendition. */
final class ContentName {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(-[0-9]{1,4})?");

  private ContentName() {}

  static boolean isSound(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * @throws IllegalArgumentException when it is none
   */
  static String require(String name) {
    if (!isSound(name)) {
      throw new IllegalArgumentException("Not a content address: " + name);
    }
    return name;
  }
}
