package ma.maalem.embedded;

/** A server did not come up or went away; the message is one line fit for a person's eyes. */
public final class ServerFailed extends RuntimeException {
  ServerFailed(String message) {
    super(message);
  }

  ServerFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
