package ma.maalem.embedded.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders a page; everything that is put into one is escaped. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "ma.maalem.embedded");

  private Pages() {}

  /** The template, named by its folder and file without ending, filled with its one parameter. */
  public static String render(String template, Object page) {
    var output = new StringOutput();
    TEMPLATES.render(template + ".jte", page, output);
    return output.toString();
  }
}
