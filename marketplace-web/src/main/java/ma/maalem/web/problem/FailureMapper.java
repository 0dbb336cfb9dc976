package ma.maalem.web.problem;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ma.maalem.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers everything else: the cause is logged and never told. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

  private final Problems problems;

  @Inject
  FailureMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable failure) {
    // the transaction interceptor and the persistence provider wrap what a use case threw
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof ProblemException refusal) {
        return problems.answer(refusal);
      }
      if (cause instanceof OptimisticLockException) {
        return problems.answer(WebProblem.CHANGED_MEANWHILE.refusal());
      }
    }
    LOG.log(Level.ERROR, "Request failed", failure);
    return problems.answer(WebProblem.FAILURE.refusal(), 500);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure.getCause() == failure ? null : failure.getCause();
  }
}
