package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.export.Exporter;
import ma.maalem.orders.export.Trader;
import ma.maalem.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Lets shops and exporters say under which name and numbers they export. */
@ApplicationScoped
@Transactional
public class DescribeExporter {

  private static final int LONGEST = 120;

  private final ExporterIdentities identities;
  private final Sellers sellers;
  private final DraftPapers drafts;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  DescribeExporter(
      ExporterIdentities identities,
      Sellers sellers,
      DraftPapers drafts,
      AuditTrail audit,
      InstantSource clock) {
    this.identities = identities;
    this.sellers = sellers;
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the actor said before. */
  public Optional<ExporterView> read(Actor actor) {
    return identities.find(owner(actor)).map(ExporterView::of);
  }

  /**
   * @throws ma.maalem.kernel.ProblemException NOT_ALLOWED for those who cannot export, or
   *     INVALID_SHIPMENT with everything that customs would miss
   */
  public ExporterView describe(Actor actor, ExporterCommand command) {
    UUID id = owner(actor);
    Checks checks = new Checks();
    checks.text("/place", command.place(), 2, LONGEST);
    Exporter exporter = exporter(command);
    List<Violation> violations =
        Stream.concat(checks.violations().stream(), drafts.missingOf(exporter).stream()).toList();
    if (!violations.isEmpty()) {
      throw new ProblemException(OrderProblem.INVALID_SHIPMENT, violations);
    }
    Optional<ExporterIdentity> known = identities.find(id);
    known.ifPresent(identity -> identity.change(exporter, text(command.place()), clock.instant()));
    ExporterIdentity identity =
        known.orElseGet(
            () -> {
              ExporterIdentity created =
                  new ExporterIdentity(
                      id,
                      actor instanceof Actor.Exporter
                          ? ExporterIdentity.Owner.EXPORTER
                          : ExporterIdentity.Owner.SELLER,
                      exporter,
                      text(command.place()),
                      clock.instant());
              identities.add(created);
              return created;
            });
    audit.record(actor, "exporter.describe", "exporter/" + id);
    return ExporterView.of(identity);
  }

  private UUID owner(Actor actor) {
    if (actor instanceof Actor.Exporter exporter) {
      return exporter.account();
    }
    if (actor instanceof Actor.Artisan artisan) {
      return sellers
          .ofAccount(artisan.account())
          .orElseThrow(() -> OrderProblem.NOT_ALLOWED.refusal())
          .id();
    }
    throw OrderProblem.NOT_ALLOWED.refusal();
  }

  private static Exporter exporter(ExporterCommand command) {
    return new Exporter(
        new Trader(
            text(command.name()),
            text(command.business()),
            new Trader.Address(
                text(command.line1()),
                text(command.line2()),
                text(command.postcode()),
                text(command.city()),
                "",
                "MA"),
            text(command.phone()),
            text(command.email()),
            ""),
        text(command.ice()).replace(" ", ""),
        text(command.taxId()),
        text(command.tradeRegister()),
        text(command.businessTax()),
        text(command.socialSecurity()),
        text(command.foreignExchangeId()),
        text(command.eori()));
  }

  private static String text(@Nullable String value) {
    String text = value == null ? "" : value.strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
