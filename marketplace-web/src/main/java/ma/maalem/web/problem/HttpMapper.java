package ma.maalem.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the server itself refused: no such page, wrong method, wrong type. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

  private final Problems problems;
  private final MalformedJsonMapper malformed;

  @Inject
  HttpMapper(Problems problems) {
    this.problems = problems;
    this.malformed = new MalformedJsonMapper(problems);
  }

  @Override
  public Response toResponse(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return malformed.toResponse(json);
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    WebProblem problem =
        switch (status) {
          case 404 -> WebProblem.NO_SUCH_PAGE;
          case 405 -> WebProblem.METHOD_NOT_ALLOWED;
          case 413 -> WebProblem.TOO_LARGE;
          case 406, 415 -> WebProblem.UNSUPPORTED_TYPE;
          default -> status < 500 ? WebProblem.MALFORMED : WebProblem.FAILURE;
        };
    Response answer = problems.answer(problem.refusal(), status);
    String allow = e.getResponse().getHeaderString("Allow");
    return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
  }
}
