package ma.maalem.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ma.maalem.kernel.ProblemException;

/** Answers what a use case refused. */
@Provider
public class RefusalMapper implements ExceptionMapper<ProblemException> {

  private final Problems problems;

  @Inject
  RefusalMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(ProblemException refusal) {
    return problems.answer(refusal);
  }
}
