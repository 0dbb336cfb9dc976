package ma.maalem.web.problem;

import java.util.List;
import ma.maalem.kernel.ProblemException;
import ma.maalem.web.i18n.Texts;

/** A refusal for people. */
public record ProblemPage(int status, String title, List<String> details) {

  static ProblemPage of(ProblemException refusal, int status, Texts texts) {
    return new ProblemPage(
        status,
        texts.problem(refusal),
        refusal.violations().stream().map(texts::violation).toList());
  }
}
