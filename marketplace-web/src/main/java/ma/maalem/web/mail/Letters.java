package ma.maalem.web.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.kernel.Language;
import ma.maalem.platform.mail.MailQueue;
import ma.maalem.platform.mail.OutgoingMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets letters and leaves them in the queue, in the transaction of what they tell. */
@ApplicationScoped
public class Letters {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Letters.class.getClassLoader());
  private final MailQueue queue;
  private final String baseUrl;

  @Inject
  Letters(MailQueue queue, @ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.queue = queue;
    this.baseUrl = baseUrl;
  }

  /**
   * @param dedupKey what makes it this one letter and no second one
   */
  public void post(String dedupKey, String recipient, Letter letter) {
    StringOutput html = new StringOutput();
    engine.render("mail/letter.jte", letter, html);
    queue.enqueue(
        new OutgoingMail(
            dedupKey,
            recipient,
            letter.language(),
            letter.subject(),
            letter.text(),
            html.toString()));
  }

  /** The absolute address of one of our pages in a language. */
  public String address(Language language, String pathInLanguage) {
    return baseUrl + "/" + language.tag() + pathInLanguage;
  }
}
