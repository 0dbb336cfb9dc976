package ma.maalem.embedded.stripe;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the sandbox's pages; everything that is put into one is escaped. */
final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "ma.maalem.embedded");

  private Pages() {}

  static String render(String template, Object page) {
    var output = new StringOutput();
    TEMPLATES.render("stripe/" + template + ".jte", page, output);
    return output.toString();
  }
}
