package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import ma.maalem.orders.payment.ReceiveStripeNotification;
import ma.maalem.web.problem.Problems;
import ma.maalem.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** Where Stripe sends its notifications. */
@Path("api/v1/webhooks/stripe")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StripeWebhooksResource {

  /** Stripe's own are far below. */
  private static final int LARGEST_BODY_BYTES = 512 * 1024;

  private final ReceiveStripeNotification receive;
  private final Problems problems;

  @Inject
  StripeWebhooksResource(ReceiveStripeNotification receive, Problems problems) {
    this.receive = receive;
    this.problems = problems;
  }

  /** What became of a notification. */
  public record Received(ReceiveStripeNotification.Receipt received) {}

  @POST
  public Response receive(
      InputStream body, @HeaderParam("Stripe-Signature") @Nullable String signature)
      throws IOException {
    byte[] payload = body.readNBytes(LARGEST_BODY_BYTES + 1);
    if (payload.length > LARGEST_BODY_BYTES) {
      body.transferTo(OutputStream.nullOutputStream()); // or the sender would wait for us to read
      return problems.answer(WebProblem.TOO_LARGE.refusal(), 413);
    }
    ReceiveStripeNotification.Receipt receipt = receive.receive(payload, signature);
    return receipt.isAccepted()
        ? Response.ok(new Received(receipt)).build()
        : problems.answer(WebProblem.MALFORMED.refusal(), 400);
  }
}
