package ma.maalem.catalog.listing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.Offers;
import ma.maalem.catalog.StockReservations;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.SearchAdapters;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.catalog.seller.SellerAdapters;
import ma.maalem.catalog.stock.StockAdapters;
import ma.maalem.catalog.stock.StockLevels;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.TestDatabase;

/** The catalogue's use cases on a real database, for the tests of every package. */
public final class Shelf {

  public static final LocalDate FAR = LocalDate.of(2099, 12, 31);

  private final TestDatabase database;
  private final InstantSource clock;
  private final SearchChanges search;
  private final SellerAdapters sellers;
  private final StockReservations reservations;
  private final Offers offers;
  private final DraftListing draft;
  private final EditListing edit;
  private final PublishListing publish;
  private final PauseListing pause;
  private final WithdrawListing withdraw;
  private final ReadListing read;
  private final ReadListings readOwn;

  public Shelf(TestDatabase database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.search = SearchAdapters.changes(database);
    this.sellers = new SellerAdapters(database, search, clock);
    Crafts crafts = new Crafts();
    Listings listings = database.wire(new JpaListings());
    StockLevels stock = StockAdapters.levels(database);
    ListingViews views = database.wire(new JpaListingViews(crafts, clock));
    Shopkeepers keepers = new Shopkeepers(sellers.sellers());
    ListingRules rules = new ListingRules(crafts, picture -> true);
    RecordingAudit audit = new RecordingAudit();
    this.reservations = StockAdapters.reservations(database, search, clock);
    this.offers = database.wire(new JpaOffers(crafts, clock));
    this.draft = new DraftListing(listings, keepers, rules, stock, clock);
    this.edit = new EditListing(listings, keepers, rules, stock, search, clock);
    this.publish =
        new PublishListing(
            listings,
            keepers,
            database.wire(new JpaSellingRights(clock)),
            rules,
            stock,
            search,
            audit,
            clock);
    this.pause = new PauseListing(listings, keepers, search, audit, clock);
    this.withdraw = new WithdrawListing(listings, keepers, search, audit, clock);
    this.read = new ReadListing(views);
    this.readOwn = new ReadListings(listings, views, keepers, stock);
  }

  /** A verified seller; the account has the same id. */
  public UUID seller(String name) {
    return seller(name, FAR);
  }

  public UUID seller(String name, LocalDate cardExpiresOn) {
    UUID id = UUID.randomUUID();
    sellers.on(SellerAdapters.verified(id, 1, name, cardExpiresOn, clock));
    return id;
  }

  public UUID draft(UUID seller, ListingContent content) {
    return database.transaction(() -> draft.draft(new Actor.Artisan(seller), content));
  }

  public UUID publish(UUID seller, ListingContent content) {
    UUID id = draft(seller, content);
    publishDraft(seller, id);
    return id;
  }

  public void publishDraft(UUID seller, UUID listing) {
    database.transaction(() -> publish.publish(new Actor.Artisan(seller), listing));
  }

  public void edit(UUID seller, UUID listing, ListingContent content) {
    database.transaction(
        () ->
            edit.edit(
                new Actor.Artisan(seller), listing, Optional.empty(), content, Optional.empty()));
  }

  public void pause(UUID seller, UUID listing) {
    database.transaction(() -> pause.pause(new Actor.Artisan(seller), listing));
  }

  public void withdraw(UUID seller, UUID listing) {
    database.transaction(() -> withdraw.withdraw(new Actor.Artisan(seller), listing));
  }

  public void suspend(UUID seller) {
    sellers.suspend(seller, 2);
  }

  public ListingView read(String idOrSlug) {
    return database.transaction(() -> read.read(idOrSlug));
  }

  public TestDatabase database() {
    return database;
  }

  public SellerAdapters sellers() {
    return sellers;
  }

  public StockReservations reservations() {
    return reservations;
  }

  public Offers offers() {
    return offers;
  }

  public SearchChanges search() {
    return search;
  }

  ReadListings readOwn() {
    return readOwn;
  }

  EditListing editListing() {
    return edit;
  }
}
