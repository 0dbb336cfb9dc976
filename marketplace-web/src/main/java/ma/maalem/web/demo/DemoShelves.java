package ma.maalem.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.maalem.catalog.Offer.Dimensions;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.listing.DraftListing;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.OwnListing;
import ma.maalem.catalog.listing.PublishListing;
import ma.maalem.catalog.listing.ReadListings;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.catalog.seller.DescribeShop;
import ma.maalem.catalog.seller.ShopContent;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Page;
import ma.maalem.platform.media.Pictures;
import ma.maalem.platform.persistence.Transactions;
import ma.maalem.web.demo.drawing.View;

/** Fills the shops of the demonstration, a batch of pieces in a transaction. */
@ApplicationScoped
class DemoShelves {

  private static final Logger LOG = System.getLogger(DemoShelves.class.getName());
  private static final int BATCH = 50;
  private static final int PICTURE_PIXELS = 800;
  private static final long PATIENCE_SECONDS = 60;

  private final Sellers sellers;
  private final DescribeShop describe;
  private final DraftListing draft;
  private final PublishListing publish;
  private final ReadListings own;
  private final Pictures pictures;
  private final Transactions transactions;

  @Inject
  DemoShelves(
      Sellers sellers,
      DescribeShop describe,
      DraftListing draft,
      PublishListing publish,
      ReadListings own,
      Pictures pictures,
      Transactions transactions) {
    this.sellers = sellers;
    this.describe = describe;
    this.draft = draft;
    this.publish = publish;
    this.own = own;
    this.pictures = pictures;
    this.transactions = transactions;
  }

  /** Whether the shop has that piece already. */
  boolean hold(Actor.Artisan artisan, DemoListing listing) {
    return sellers.ofAccount(artisan.account()).isPresent()
        && skus(artisan).contains(listing.sku());
  }

  /** Waits for the shops of those sellers and writes their names and stories over the doors. */
  void openShops(List<DemoSeller> sellers, Map<Integer, Actor.Artisan> artisans) {
    for (DemoSeller seller : sellers) {
      Actor.Artisan artisan = Objects.requireNonNull(artisans.get(seller.number()));
      awaitShop(artisan);
      describe.describe(artisan, new ShopContent(seller.shopName(), seller.story()));
    }
  }

  void fill(DemoCatalogue catalogue, Map<Integer, Actor.Artisan> artisans) {
    Set<String> there = new HashSet<>();
    artisans.values().forEach(artisan -> there.addAll(skus(artisan)));
    for (int from = 1; from <= catalogue.size(); from += BATCH) {
      int first = from;
      int last = Math.min(catalogue.size(), from + BATCH - 1);
      transactions.run(() -> put(catalogue, artisans, there, first, last));
      if (last % 200 == 0) {
        LOG.log(Level.INFO, last + " of " + catalogue.size() + " pieces");
      }
    }
  }

  private void put(
      DemoCatalogue catalogue,
      Map<Integer, Actor.Artisan> artisans,
      Set<String> there,
      int first,
      int last) {
    for (int i = first; i <= last; i++) {
      DemoListing listing = catalogue.listing(i);
      Actor.Artisan artisan = Objects.requireNonNull(artisans.get(listing.seller()));
      if (!there.contains(listing.sku())) {
        UUID id = draft.draft(artisan, content(listing));
        publish.publish(artisan, id);
      }
    }
  }

  private ListingContent content(DemoListing listing) {
    return new ListingContent(
        listing.sku(),
        listing.craft(),
        listing.title(),
        listing.story(),
        listing.price(),
        Supply.valueOf(listing.supply().name()),
        listing.pieces(),
        listing.leadDays(),
        listing.weightGrams(),
        new Dimensions(listing.packedLength(), listing.packedWidth(), listing.packedHeight()),
        listing.materials(),
        listing.province(),
        listing.hsCode(),
        Stream.of(View.WHOLE, View.DETAIL)
            .map(
                view ->
                    pictures
                        .keepDrawing(listing.picture(view), PICTURE_PIXELS, PICTURE_PIXELS)
                        .id())
            .toList());
  }

  private List<String> skus(Actor.Artisan artisan) {
    List<String> skus = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<OwnListing> page = own.page(artisan, Optional.empty(), cursor, 100);
      page.items().forEach(listing -> skus.add(listing.sku()));
      cursor = page.next();
    } while (cursor.isPresent());
    return skus;
  }

  /** The catalogue hears of a verification by event, a moment later. */
  private void awaitShop(Actor.Artisan artisan) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (sellers.ofAccount(artisan.account()).filter(SellerCard::maySell).isEmpty()) {
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException("The shop of " + artisan.subject() + " does not open");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped while loading", e);
      }
    }
  }
}
