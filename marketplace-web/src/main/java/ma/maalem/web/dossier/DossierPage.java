package ma.maalem.web.dossier;

import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.ProblemException;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.web.page.Form;

/**
 * What an artisan sees of the dossier.
 *
 * @param dossier empty until something was first saved
 * @param form the declaration, when the artisan may write
 * @param provinces code to name, in the order of the names
 * @param crafts code to name, in the order of the taxonomy
 * @param saved whether it was saved just now
 */
public record DossierPage(
    Optional<DossierView> dossier,
    Form form,
    Map<String, String> provinces,
    Map<String, String> crafts,
    Optional<String> chamber,
    boolean saved) {

  /** The version that the next form must carry. */
  public String version() {
    return dossier.map(view -> Integer.toString(view.version())).orElse("");
  }

  /** Where it stands, {@code DRAFT} before the first saving. */
  public DossierState state() {
    return dossier.map(DossierView::state).orElse(DossierState.DRAFT);
  }

  public boolean isOpen() {
    return state().isOpenToArtisan();
  }

  /** Whether a photograph of the card is there already. */
  public boolean hasScan() {
    return dossier.flatMap(DossierView::cardScan).isPresent();
  }

  public String provinceName() {
    return dossier
        .map(view -> provinces.getOrDefault(view.declaration().province(), ""))
        .orElse("");
  }

  DossierPage refused(ProblemException refusal) {
    return new DossierPage(dossier, form.refused(refusal), provinces, crafts, chamber, false);
  }
}
