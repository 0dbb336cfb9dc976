package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.verification.ArtisanVerified;

/** Lets a verified artisan sell, and keeps what was verified. */
@ApplicationScoped
class TrackSellerStanding implements EventConsumer<ArtisanVerified> {

  private final SellerStandings standings;
  private final SearchChanges search;

  @Inject
  TrackSellerStanding(SellerStandings standings, SearchChanges search) {
    this.standings = standings;
    this.search = search;
  }

  @Override
  public String name() {
    return "catalog.track-seller-standing";
  }

  @Override
  public Class<ArtisanVerified> eventType() {
    return ArtisanVerified.class;
  }

  @Override
  public void on(ArtisanVerified event) {
    if (standings.allow(event)) {
      search.sellers(List.of(event.artisanId()));
    }
  }
}
