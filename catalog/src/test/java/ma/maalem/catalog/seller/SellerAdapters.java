package ma.maalem.catalog.seller;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.testing.TestDatabase;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.SellingSuspended;
import ma.maalem.verification.SuspensionCause;

/** The shops on a real database, for the tests of every package. */
public final class SellerAdapters {

  private final TestDatabase database;
  private final InstantSource clock;
  private final TrackSellerStanding standing;
  private final TrackSellerSuspension suspension;

  public SellerAdapters(TestDatabase database, SearchChanges search, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    SellerStandings standings = database.wire(new JpaSellerStandings());
    this.standing = new TrackSellerStanding(standings, search);
    this.suspension = new TrackSellerSuspension(standings, search);
  }

  public Sellers sellers() {
    return database.wire(new JpaSellers(clock));
  }

  public ReadShop readShop() {
    return new ReadShop(database.wire(new JpaShops(clock)));
  }

  public DescribeShop describeShop(SearchChanges search) {
    return new DescribeShop(database.wire(new JpaShops(clock)), search);
  }

  public void on(ArtisanVerified event) {
    database.transaction(() -> standing.on(event));
  }

  public void on(SellingSuspended event) {
    database.transaction(() -> suspension.on(event));
  }

  public void suspend(UUID seller, long version) {
    on(new SellingSuspended(seller, version, SuspensionCause.CHAMBER_DECISION, clock.instant()));
  }

  /** A verified artisan of Fez whose card is good until the day given; the account is the id. */
  public static ArtisanVerified verified(
      UUID artisan, long version, String name, LocalDate cardExpiresOn, InstantSource clock) {
    return new ArtisanVerified(
        artisan,
        artisan,
        version,
        ArtisanKind.ARTISAN,
        LocalizedText.of(Language.FR, name),
        "NIA-" + artisan,
        "MA-FES",
        "CAR-03",
        List.of("POT-01"),
        cardExpiresOn,
        clock.instant());
  }
}
