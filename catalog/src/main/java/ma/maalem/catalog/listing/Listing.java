package ma.maalem.catalog.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.HsCode;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.persistence.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * A piece, or many alike, that a shop offers. Drafts become published and may be paused and
 * published again; what is withdrawn stays so, for orders refer to it. Its stock lies apart.
 */
@Entity
@Table(schema = "catalog", name = "listing")
class Listing {

  @Id private UUID id;
  @Version private long version;
  private UUID seller;
  private String sku;
  private String slug;

  @Enumerated(EnumType.STRING)
  private ListingStatus status;

  private String craft;

  @Convert(converter = LocalizedTextConverter.class)
  private LocalizedText title;

  @Convert(converter = LocalizedTextConverter.class)
  private LocalizedText story;

  @Convert(converter = LocalizedTextConverter.class)
  private LocalizedText materials;

  @Column(name = "price_minor")
  private @Nullable Long priceMinor;

  @Enumerated(EnumType.STRING)
  private Supply supply;

  @Column(name = "lead_days")
  private int leadDays;

  @Column(name = "weight_grams")
  private @Nullable Integer weightGrams;

  @Column(name = "length_cm")
  private @Nullable Integer lengthCm;

  @Column(name = "width_cm")
  private @Nullable Integer widthCm;

  @Column(name = "height_cm")
  private @Nullable Integer heightCm;

  private String province;

  @Column(name = "hs_code")
  private String hsCode;

  @Column(name = "hs_edition")
  private String hsEdition;

  @Convert(converter = PictureIdsConverter.class)
  private List<String> pictures;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected Listing() {}

  /**
   * A draft.
   *
   * @param workshop province of the seller, where none is given
   */
  Listing(UUID id, UUID seller, String workshop, Craft craft, ListingContent content, Instant now) {
    this.id = id;
    this.seller = seller;
    this.status = ListingStatus.DRAFT;
    this.createdAt = now;
    this.sku = content.sku() == null ? ListingNames.sku(id, craft.code()) : content.sku();
    this.province = workshop;
    describe(craft, content, now);
  }

  /** Takes new content over. The slug keeps the words of the title that was published first. */
  void edit(Craft newCraft, ListingContent content, Instant now) {
    if (!status.editable()) {
      throw CatalogProblem.TRANSITION_REFUSED.refusal(status, status);
    }
    if (content.sku() != null) {
      sku = content.sku();
    }
    describe(newCraft, content, now);
  }

  void publish(Instant now) {
    become(ListingStatus.PUBLISHED, now);
    if (publishedAt == null) {
      publishedAt = now.truncatedTo(ChronoUnit.MILLIS); // as the search index keeps it
    }
  }

  void pause(Instant now) {
    become(ListingStatus.PAUSED, now);
  }

  void withdraw(Instant now) {
    become(ListingStatus.WITHDRAWN, now);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID seller() {
    return seller;
  }

  String sku() {
    return sku;
  }

  String slug() {
    return slug;
  }

  ListingStatus status() {
    return status;
  }

  Supply supply() {
    return supply;
  }

  /** Whether buyers have ever seen it. */
  boolean wasPublished() {
    return publishedAt != null;
  }

  /**
   * The content as the seller would send it again, with what is on hand now. Of a piece that was
   * never on offer, none on hand means that nobody has said how many there are.
   */
  ListingContent content(int onHand) {
    boolean counted = supply != Supply.MADE_TO_ORDER && (onHand > 0 || publishedAt != null);
    return new ListingContent(
        sku,
        craft,
        title,
        story,
        priceMinor == null ? null : Money.mad(priceMinor),
        supply,
        counted ? onHand : null,
        leadDays == 0 ? null : leadDays,
        weightGrams,
        lengthCm == null || widthCm == null || heightCm == null
            ? null
            : new Offer.Dimensions(lengthCm, widthCm, heightCm),
        materials,
        province,
        hsCode,
        pictures);
  }

  private void describe(Craft newCraft, ListingContent content, Instant now) {
    boolean sameCraft = newCraft.code().equals(craft);
    craft = newCraft.code();
    title = content.title();
    story = content.story();
    materials = content.materials();
    priceMinor = content.price() == null ? null : content.price().minor();
    supply = content.supply();
    leadDays = content.makingDays();
    weightGrams = content.weightGrams();
    Offer.Dimensions packed = content.packed();
    lengthCm = packed == null ? null : packed.length();
    widthCm = packed == null ? null : packed.width();
    heightCm = packed == null ? null : packed.height();
    if (content.province() != null) {
      province = content.province();
    }
    HsCode usual = newCraft.hsCode();
    if (content.hsCode() != null) {
      hsCode = content.hsCode();
    } else if (!sameCraft) {
      hsCode = usual.code();
    }
    hsEdition = usual.edition();
    pictures = content.pictures();
    if (publishedAt == null) {
      slug = ListingNames.slug(id, title, newCraft.name());
    }
    updatedAt = now;
  }

  private void become(ListingStatus next, Instant now) {
    if (!status.canBecome(next)) {
      throw CatalogProblem.TRANSITION_REFUSED.refusal(status, next);
    }
    status = next;
    updatedAt = now;
  }
}
