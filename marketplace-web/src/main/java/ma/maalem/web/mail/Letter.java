package ma.maalem.web.mail;

import java.util.List;
import ma.maalem.kernel.Language;

/**
 * A letter in its reader's language, before it is set as text and as HTML.
 *
 * @param points a list below the paragraphs; may be empty
 * @param quote somebody's own words; may be empty
 * @param link absolute address; empty when there is nothing to open
 */
public record Letter(
    Language language,
    String subject,
    String greeting,
    List<String> paragraphs,
    List<String> points,
    String quote,
    String link,
    String linkText,
    String closing) {

  public Letter {
    paragraphs = List.copyOf(paragraphs);
    points = List.copyOf(points);
  }

  /** The letter without markup. */
  String text() {
    StringBuilder text = new StringBuilder(greeting).append("\n\n");
    paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
    points.forEach(point -> text.append("- ").append(point).append('\n'));
    if (!points.isEmpty()) {
      text.append('\n');
    }
    if (!quote.isEmpty()) {
      text.append("« ").append(quote).append(" »\n\n");
    }
    if (!link.isEmpty()) {
      text.append(linkText).append(" :\n").append(link).append("\n\n");
    }
    return text.append(closing).append('\n').toString();
  }
}
