package ma.maalem.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.platform.identity.IdentityProblem;
import ma.maalem.platform.json.Json;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;

/** Turns a refusal into an answer: problem details (RFC 9457) below /api, a page elsewhere. */
@ApplicationScoped
public class Problems {

  private static final Map<ProblemKind, Integer> STATUS =
      Map.of(
          ProblemKind.INVALID, 422,
          ProblemKind.UNAUTHENTICATED, 401,
          ProblemKind.FORBIDDEN, 403,
          ProblemKind.NOT_FOUND, 404,
          ProblemKind.CONFLICT, 409,
          ProblemKind.TOO_MANY, 429,
          ProblemKind.UNAVAILABLE, 503);

  private final Visit visit;

  @Inject
  Problems(Visit visit) {
    this.visit = visit;
  }

  /** The HTTP status of a kind of refusal. */
  public static int status(ProblemKind kind) {
    return STATUS.getOrDefault(kind, 500);
  }

  public Response answer(ProblemException refusal) {
    return answer(refusal, status(refusal.type().kind()));
  }

  public Response answer(ProblemException refusal, int status) {
    if (visit.isApi()) {
      return Response.status(status)
          .type("application/problem+json")
          .header("Cache-Control", "no-store")
          .entity(Json.write(details(refusal, status)))
          .build();
    }
    if (refusal.type() == IdentityProblem.SIGN_IN_REQUIRED) {
      return Response.seeOther(
              UriBuilder.fromUri(visit.to("/sign-in")).queryParam("next", visit.address()).build())
          .build();
    }
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(View.of("problem/page", ProblemPage.of(refusal, status, visit.texts())))
        .build();
  }

  private Map<String, Object> details(ProblemException refusal, int status) {
    Texts texts = visit.texts();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("type", "/problems/" + refusal.type().code());
    details.put("title", texts.problem(refusal));
    details.put("status", status);
    details.put("code", refusal.type().code());
    details.put("instance", visit.path());
    if (!refusal.violations().isEmpty()) {
      List<Map<String, String>> errors =
          refusal.violations().stream()
              .map(
                  v ->
                      Map.of(
                          "pointer", v.pointer(), "code", v.code(), "detail", texts.violation(v)))
              .toList();
      details.put("errors", errors);
    }
    return details;
  }
}
