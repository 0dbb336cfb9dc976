package ma.maalem.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders templates that were compiled with the application. */
@ApplicationScoped
public class Pages {

  private final TemplateEngine engine;
  private final Visit visit;
  private final Assets assets;
  private final BasketCount baskets;
  private final String baseUrl;

  @Inject
  Pages(
      Visit visit,
      Assets assets,
      BasketCount baskets,
      @ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.baskets = baskets;
    this.engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());
    this.visit = visit;
    this.assets = assets;
    this.baseUrl = baseUrl;
  }

  /**
   * The page as UTF-8, complete before its first byte is sent, so that a failure can still be told.
   */
  public Utf8ByteOutput render(View view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(
        view.template() + ".jte",
        Map.of(
            "frame", new Frame(visit, assets, baseUrl, this::piecesInBasket), "page", view.page()),
        output);
    return output;
  }

  private int piecesInBasket() {
    return visit.basket().map(baskets::pieces).orElse(0);
  }
}
