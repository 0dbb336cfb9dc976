package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.problem.WebProblem;

/** The living page of the components: each in its states, in the direction of its language. */
@Path("{lang: fr|ar|en}/design")
@RequestScoped
public class DesignPages {

  /**
   * What the page shows.
   *
   * @param wrong a form as it looks when it was refused
   */
  public record DesignPage(Form form, Form wrong, List<ListingCard> pieces) {}

  @GET
  public View design() {
    Form filled = Form.filled(Map.of("name", "زليج Zellige 8×8", "choice", "b"));
    return View.of(
        "storefront/design",
        new DesignPage(
            filled,
            filled.refused(
                new ProblemException(
                    WebProblem.MALFORMED, List.of(Violation.of("/name", "required")))),
            List.of(
                piece(12, false, false),
                piece(1, false, true),
                piece(9, true, false),
                piece(0, false, false))));
  }

  private static ListingCard piece(int available, boolean madeToOrder, boolean oneOfAKind) {
    LocalizedText place = LocalizedText.of("Taroudannt", "تارودانت", "Taroudannt");
    return new ListingCard(
        new UUID(0, 0),
        "design",
        "DSN-001",
        LocalizedText.of(
            "Tapis noué main à losanges",
            "زربية معقودة باليد بمعينات",
            "Hand-knotted rug with lozenges"),
        "TAP-02",
        LocalizedText.EMPTY,
        false,
        new UUID(0, 0),
        LocalizedText.of("Atelier d’essai", "ورشة التجربة", "Trial workshop"),
        "COOPERATIVE",
        "MA-TAF",
        place,
        Money.mad(245_000),
        available,
        madeToOrder,
        oneOfAKind,
        madeToOrder ? 21 : 0,
        Optional.empty());
  }
}
