package ma.maalem.platform.documents;

/**
 * A document before it is typeset.
 *
 * @param language BCP 47 tag of the main language; parts in others carry their own {@code lang}
 * @param title shown by readers instead of the file's name
 * @param subject what it is about, in one sentence
 * @param author who issues it
 * @param css style sheet: CSS 2.1 with {@code @page}
 * @param body content of the {@code body} element, well-formed XHTML without named HTML entities
 */
public record DocumentHtml(
    String language, String title, String subject, String author, String css, String body) {}
