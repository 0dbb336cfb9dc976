package ma.maalem.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.listing.ListingNames;
import ma.maalem.catalog.listing.PlainText;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Ids;
import ma.maalem.platform.json.Json;

/** A batch is one statement over one JSON array: the database takes it apart. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaShelves implements Shelves {

  @Inject private EntityManager em;
  private final Crafts crafts;
  private final InstantSource clock;

  @Inject
  JpaShelves(Crafts crafts, InstantSource clock) {
    this.crafts = crafts;
    this.clock = clock;
  }

  @Override
  public void open(List<ImportedSeller> sellers) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ImportedSeller seller : sellers) {
      rows.add(
          Map.of(
              "id", seller.id(),
              "account", seller.account(),
              "kind", seller.kind(),
              "name", PlainText.clean(seller.name()),
              "registry_number", seller.registryNumber(),
              "province", seller.province(),
              "chamber", seller.chamber(),
              "card_expires_on", seller.cardExpiresOn()));
    }
    em.createNativeQuery(
            """
            with added as (
              insert into catalog.seller (id, account, standing_version, kind, name, registry_number,
                province, chamber, may_sell, card_expires_on, verified_at)
              select id, account, 0, kind, name, registry_number, province, chamber, true,
                card_expires_on, cast(?2 as timestamptz)
              from jsonb_to_recordset(cast(?1 as jsonb)) as r (id uuid, account uuid, kind text,
                name jsonb, registry_number text, province text, chamber text, card_expires_on date)
              on conflict do nothing returning id)
            insert into catalog.search_change (kind, id, seq)
            select 'SELLER', id, nextval('catalog.search_change_seq') from added
            on conflict (kind, id) do update
              set seq = nextval('catalog.search_change_seq'), claimed_until = null, attempts = 0
            """)
        .setParameter(1, Json.write(rows))
        .setParameter(2, clock.instant().toString())
        .executeUpdate();
  }

  @Override
  public int put(List<ImportedListing> listings) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ImportedListing listing : listings) {
      rows.add(row(listing));
    }
    return em.createNativeQuery(
            """
            with rows as (
              select * from jsonb_to_recordset(cast(?1 as jsonb)) as r (id uuid, seller uuid, sku text,
                slug text, craft text, title jsonb, story jsonb, materials jsonb, price_minor bigint,
                supply text, pieces int, lead_days int, weight_grams int, length_cm int, width_cm int,
                height_cm int, province text, hs_code text, hs_edition text, pictures jsonb,
                published_at timestamptz)),
            added as (
              insert into catalog.listing (id, version, seller, sku, slug, status, craft, title, story,
                materials, price_minor, supply, lead_days, weight_grams, length_cm, width_cm, height_cm,
                province, hs_code, hs_edition, pictures, created_at, updated_at, published_at)
              select id, 1, seller, sku, slug, 'PUBLISHED', craft, title, story, materials, price_minor,
                supply, lead_days, weight_grams, length_cm, width_cm, height_cm, province, hs_code,
                hs_edition, pictures, published_at, published_at, published_at
              from rows
              on conflict (seller, sku) do nothing returning id),
            stocked as (
              insert into catalog.stock (listing, on_hand)
              select rows.id, rows.pieces from rows join added on added.id = rows.id
              returning listing)
            insert into catalog.search_change (kind, id, seq)
            select 'LISTING', listing, nextval('catalog.search_change_seq') from stocked
            """)
        .setParameter(1, Json.write(rows))
        .executeUpdate();
  }

  private Map<String, Object> row(ImportedListing listing) {
    UUID id = Ids.next();
    Craft craft = crafts.find(listing.craft()).orElseThrow();
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("seller", listing.seller());
    row.put("sku", listing.sku());
    row.put("slug", ListingNames.slug(id, listing.title(), craft.name()));
    row.put("craft", craft.code());
    row.put("title", PlainText.clean(listing.title()));
    row.put("story", PlainText.clean(listing.story()));
    row.put("materials", PlainText.clean(listing.materials()));
    row.put("price_minor", listing.priceMinor());
    row.put("supply", listing.supply());
    row.put("pieces", listing.supply() == Supply.MADE_TO_ORDER ? 0 : listing.pieces());
    row.put("lead_days", listing.leadDays());
    row.put("weight_grams", listing.weightGrams());
    row.put("length_cm", listing.packed().length());
    row.put("width_cm", listing.packed().width());
    row.put("height_cm", listing.packed().height());
    row.put("province", listing.province());
    row.put("hs_code", listing.hsCode() == null ? craft.hsCode().code() : listing.hsCode());
    row.put("hs_edition", craft.hsCode().edition());
    row.put("pictures", listing.pictures());
    row.put("published_at", listing.publishedAt().truncatedTo(ChronoUnit.MILLIS));
    return row;
  }
}
