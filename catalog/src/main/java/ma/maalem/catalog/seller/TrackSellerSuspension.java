package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.verification.SellingSuspended;

/** Takes the right to sell away; what the shop offers leaves search with it. */
@ApplicationScoped
class TrackSellerSuspension implements EventConsumer<SellingSuspended> {

  private final SellerStandings standings;
  private final SearchChanges search;

  @Inject
  TrackSellerSuspension(SellerStandings standings, SearchChanges search) {
    this.standings = standings;
    this.search = search;
  }

  @Override
  public String name() {
    return "catalog.track-seller-suspension";
  }

  @Override
  public Class<SellingSuspended> eventType() {
    return SellingSuspended.class;
  }

  @Override
  public void on(SellingSuspended event) {
    if (standings.suspend(event)) {
      search.sellers(List.of(event.artisanId()));
    }
  }
}
