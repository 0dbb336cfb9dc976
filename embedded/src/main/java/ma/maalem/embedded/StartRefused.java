package ma.maalem.embedded;

/** The start was refused before anything was touched: what is in the way, and the way out. */
final class StartRefused extends RuntimeException {
  private final String wayOut;

  StartRefused(String problem, String wayOut) {
    super(problem);
    this.wayOut = wayOut;
  }

  String wayOut() {
    return wayOut;
  }
}
