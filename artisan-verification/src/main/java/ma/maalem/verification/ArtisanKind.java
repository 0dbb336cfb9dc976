package ma.maalem.verification;

/** The four kinds of actor that the craft registry knows (law 50-17). */
public enum ArtisanKind {
  ARTISAN,
  MASTER,
  COOPERATIVE,
  ENTERPRISE
}
