package ma.maalem.web.chamber;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.verification.dossier.ReviewReason;
import ma.maalem.verification.review.CaseView;
import ma.maalem.web.page.Form;

/**
 * A dossier beside the registry, and what the officer can do with it.
 *
 * @param path of the dossier below the language
 * @param rows the comparison, worded
 * @param me account of the officer; empty for the ministry, which looks on
 * @param attempted the action whose form was refused; empty when none was
 * @param form that form
 */
public record CasePage(
    String path,
    CaseView view,
    List<Row> rows,
    String name,
    String province,
    String craft,
    Optional<UUID> me,
    String attempted,
    Form form) {

  /** A line of the comparison. */
  public record Row(
      String field, String declared, List<String> registered, String verdict, Tone tone) {}

  /** How a line looks. */
  public enum Tone {
    GOOD,
    WARN,
    BAD
  }

  public DossierView dossier() {
    return view.dossier();
  }

  public DossierState state() {
    return dossier().state();
  }

  public boolean canTakeUp() {
    return me.isPresent()
        && (state() == DossierState.SUBMITTED
            || (state() == DossierState.IN_REVIEW && !onMyDesk()));
  }

  /** Whether the officer may decide. */
  public boolean canDecide() {
    return state() == DossierState.IN_REVIEW && onMyDesk();
  }

  public boolean onColleaguesDesk() {
    return state() == DossierState.IN_REVIEW && me.isPresent() && !onMyDesk();
  }

  public boolean canSuspend() {
    return me.isPresent()
        && DossierState.ACCEPTED.contains(state())
        && state() != DossierState.STRUCK_OFF
        && dossier().suspendedByChamber().isEmpty();
  }

  public boolean canLift() {
    return me.isPresent() && dossier().suspendedByChamber().isPresent();
  }

  public List<ReviewReason> reasonsToAsk() {
    return ReviewReason.forDecision(ReviewReason.Decision.ASK);
  }

  public List<ReviewReason> reasonsToReject() {
    return ReviewReason.forDecision(ReviewReason.Decision.REJECT);
  }

  public List<ReviewReason> reasonsToSuspend() {
    return ReviewReason.forDecision(ReviewReason.Decision.SUSPEND);
  }

  /** What a form shows: its own values when it was refused, nothing otherwise. */
  public Form formOf(String action) {
    return attempted.equals(action) ? form : Form.empty();
  }

  private boolean onMyDesk() {
    return me.isPresent() && dossier().reviewer().equals(me);
  }
}
