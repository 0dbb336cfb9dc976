package ma.maalem.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maalem.catalog.Offer.Dimensions;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.importing.ImportReport;
import ma.maalem.catalog.importing.ImportedListing;
import ma.maalem.catalog.importing.ImportedSeller;
import ma.maalem.catalog.importing.LoadCatalogue;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.media.Pictures;
import ma.maalem.platform.persistence.Transactions;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.web.demo.DemoRecord.Card;
import ma.maalem.web.demo.drawing.View;

/**
 * Stocks a demonstration too large to go through every seller's hands: most of its shops have no
 * account behind them, pieces come in by the thousand, each with one picture. The very first piece
 * comes last: where it is, all are.
 */
@ApplicationScoped
class DemoWarehouse {

  private static final Logger LOG = System.getLogger(DemoWarehouse.class.getName());
  private static final Actor.Machine DEMO = new Actor.Machine("demo");
  private static final int BATCH = 1_000;
  private static final int PICTURE_PIXELS = 800;

  private final Sellers sellers;
  private final LoadCatalogue load;
  private final Pictures pictures;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  DemoWarehouse(
      Sellers sellers,
      LoadCatalogue load,
      Pictures pictures,
      Transactions transactions,
      InstantSource clock) {
    this.sellers = sellers;
    this.load = load;
    this.pictures = pictures;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param artisans those sellers, by number, whose shops are open already
   */
  void fill(DemoCatalogue catalogue, Map<Integer, Actor.Artisan> artisans) {
    Map<Integer, UUID> shops = shops(catalogue, artisans);
    Map<String, String> drawn = new HashMap<>();
    Instant now = clock.instant();
    for (int from = 2; from <= catalogue.size(); from += BATCH) {
      int to = Math.min(catalogue.size(), from + BATCH - 1);
      put(IntStream.rangeClosed(from, to).mapToObj(catalogue::listing), shops, drawn, now);
      if (to % 10_000 < BATCH) {
        LOG.log(Level.INFO, to + " of " + catalogue.size() + " pieces");
      }
    }
    put(Stream.of(catalogue.listing(1)), shops, drawn, now);
  }

  private Map<Integer, UUID> shops(DemoCatalogue catalogue, Map<Integer, Actor.Artisan> artisans) {
    Map<Integer, UUID> shops = new HashMap<>();
    List<ImportedSeller> others = new ArrayList<>();
    for (DemoSeller seller : catalogue.sellers()) {
      Actor.Artisan artisan = artisans.get(seller.number());
      if (artisan == null) {
        ImportedSeller shop = shop(seller);
        others.add(shop);
        shops.put(seller.number(), shop.id());
      } else {
        shops.put(seller.number(), sellers.ofAccount(artisan.account()).orElseThrow().id());
      }
    }
    load.open(DEMO, others);
    return shops;
  }

  private static ImportedSeller shop(DemoSeller seller) {
    DemoRecord record = seller.record();
    Card card = Objects.requireNonNull(record.card(), record.registryNumber());
    UUID id = UUID.nameUUIDFromBytes(record.registryNumber().getBytes(StandardCharsets.US_ASCII));
    return new ImportedSeller(
        id,
        id,
        ArtisanKind.valueOf(record.kind()),
        seller.shopName(),
        record.registryNumber(),
        record.province(),
        Territory.province(record.province()).orElseThrow().region().chamberCode(),
        card.expiresOn());
  }

  private void put(
      Stream<DemoListing> batch, Map<Integer, UUID> shops, Map<String, String> drawn, Instant now) {
    List<ImportedListing> pieces =
        transactions.call(() -> batch.map(listing -> piece(listing, shops, drawn, now)).toList());
    ImportReport report = load.load(DEMO, pieces.stream());
    if (report.rejected() > 0) {
      LOG.log(Level.WARNING, "Pieces left out: " + report.violations());
    }
  }

  private ImportedListing piece(
      DemoListing listing, Map<Integer, UUID> shops, Map<String, String> drawn, Instant now) {
    String picture =
        drawn.computeIfAbsent(
            listing.craft() + listing.pictureSeed(),
            none ->
                pictures
                    .keepDrawing(listing.picture(View.WHOLE), PICTURE_PIXELS, PICTURE_PIXELS)
                    .id());
    return new ImportedListing(
        listing.sku(),
        Objects.requireNonNull(shops.get(listing.seller())),
        listing.craft(),
        listing.title(),
        listing.story(),
        listing.materials(),
        listing.price().minor(),
        Supply.valueOf(listing.supply().name()),
        listing.pieces(),
        listing.leadDays(),
        listing.weightGrams(),
        new Dimensions(listing.packedLength(), listing.packedWidth(), listing.packedHeight()),
        listing.province(),
        listing.hsCode(),
        List.of(picture),
        now);
  }
}
