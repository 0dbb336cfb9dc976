package ma.maalem.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/** Answers a body that is no JSON, or whose field has the wrong type, with a pointer to it. */
@Provider
public class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {

  private final Problems problems;

  @Inject
  MalformedJsonMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(JsonProcessingException e) {
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    String code = e instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
    List<Violation> violations =
        pointer.isEmpty() ? List.of() : List.of(Violation.of(pointer, code));
    return problems.answer(new ProblemException(WebProblem.MALFORMED, violations), 400);
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      String name =
          step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex());
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
