package ma.maalem.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ListingUseCasesTest {

  private final Actor.Artisan fatima = new Actor.Artisan(UUID.randomUUID());
  private final Actor.Artisan brahim = new Actor.Artisan(UUID.randomUUID());
  private final Actor.Artisan stranger = new Actor.Artisan(UUID.randomUUID());
  private final Map<UUID, SellerCard> shops =
      Map.of(fatima.account(), shop(fatima), brahim.account(), shop(brahim));
  private final List<UUID> suspended = new ArrayList<>();
  private final List<UUID> searched = new ArrayList<>();

  private final InMemoryListings listings = new InMemoryListings();
  private final InMemoryStock stock = new InMemoryStock();
  private final RecordingAudit audit = new RecordingAudit();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shopkeepers keepers = new Shopkeepers(new TwoShops());
  private final ListingRules rules =
      new ListingRules(new Crafts(), picture -> picture.equals("kept"));
  private final SearchChanges search = new RecordingChanges();

  private final DraftListing draft = new DraftListing(listings, keepers, rules, stock, clock);
  private final EditListing edit = new EditListing(listings, keepers, rules, stock, search, clock);
  private final PublishListing publish =
      new PublishListing(
          listings,
          keepers,
          seller -> !suspended.contains(seller),
          rules,
          stock,
          search,
          audit,
          clock);
  private final PauseListing pause = new PauseListing(listings, keepers, search, audit, clock);
  private final WithdrawListing withdraw =
      new WithdrawListing(listings, keepers, search, audit, clock);

  @Test
  void a_craft_and_a_title_in_one_language_make_a_draft() {
    UUID id = draft.draft(fatima, SampleContent.bare());

    Listing kept = listings.find(id).orElseThrow();
    assertThat(kept.status()).isEqualTo(ListingStatus.DRAFT);
    assertThat(kept.sku()).startsWith("POT01-");
    assertThat(kept.slug()).startsWith("plat-bleu-de-fes-");
    assertThat(kept.content(0).province()).isEqualTo("MA-FES");
    assertThat(kept.content(0).hsCode()).hasSize(6);
    assertThat(searched).isEmpty();
  }

  @Test
  void somebody_who_was_never_verified_cannot_even_draft() {
    assertRefused(
        () -> draft.draft(stranger, SampleContent.PLATE), CatalogProblem.SELLER_NOT_VERIFIED);
    assertThat(listings.size()).isZero();
  }

  @Test
  void a_draft_that_lacks_what_a_sale_needs_is_not_published_and_says_what_is_missing() {
    UUID id = draft.draft(fatima, SampleContent.bare());

    assertThat(violations(() -> publish.publish(fatima, id)))
        .extracting(Violation::pointer, Violation::code)
        .containsExactlyInAnyOrder(
            tuple("/price", "required"),
            tuple("/weightGrams", "required"),
            tuple("/packed", "required"),
            tuple("/stock", "required"));
    assertThat(listings.find(id).orElseThrow().status()).isEqualTo(ListingStatus.DRAFT);
  }

  @Test
  void a_complete_draft_is_published_heard_of_by_search_and_audited() {
    UUID id = draft.draft(fatima, SampleContent.PLATE);

    publish.publish(fatima, id);

    assertThat(listings.find(id).orElseThrow().status()).isEqualTo(ListingStatus.PUBLISHED);
    assertThat(searched).containsExactly(id);
    assertThat(audit.lines())
        .singleElement()
        .extracting(RecordingAudit.Line::action)
        .isEqualTo("listing.publish");
  }

  @Test
  void a_seller_who_may_not_sell_now_may_draft_but_not_publish() {
    suspended.addAll(shops.values().stream().map(SellerCard::id).toList());
    UUID id = draft.draft(fatima, SampleContent.PLATE);

    assertRefused(() -> publish.publish(fatima, id), CatalogProblem.SELLER_NOT_VERIFIED);
  }

  @Test
  void a_dagger_may_be_drafted_but_not_published() {
    UUID id =
        draft.draft(fatima, SampleContent.of("DIV-01", LocalizedText.of(Language.FR, "Koummia")));

    assertThat(violations(() -> publish.publish(fatima, id)))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/craft", "forbidden-craft"));
  }

  @Test
  void a_listing_of_another_seller_does_not_exist() {
    UUID id = draft.draft(fatima, SampleContent.PLATE);

    assertRefused(() -> publish.publish(brahim, id), CatalogProblem.UNKNOWN_LISTING);
    assertRefused(() -> pause.pause(brahim, id), CatalogProblem.UNKNOWN_LISTING);
    assertRefused(() -> withdraw.withdraw(brahim, id), CatalogProblem.UNKNOWN_LISTING);
    assertRefused(
        () -> edit.edit(brahim, id, Optional.empty(), SampleContent.PLATE, Optional.empty()),
        CatalogProblem.UNKNOWN_LISTING);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    ListingContent wrong =
        new ListingContent(
            "no spaces",
            "XXX-99",
            LocalizedText.of(Language.EN, "ab"),
            LocalizedText.EMPTY,
            Money.of("0.50", Money.MAD),
            Supply.IN_STOCK,
            -1,
            null,
            0,
            new Offer.Dimensions(0, 10, 2_000),
            LocalizedText.EMPTY,
            "MA-XXX",
            "12345",
            List.of("kept", "lost"));

    assertThat(violations(() -> draft.draft(fatima, wrong)))
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder(
            "/sku",
            "/craft",
            "/title/en",
            "/price",
            "/stock",
            "/weightGrams",
            "/packed/length",
            "/packed/height",
            "/province",
            "/hsCode",
            "/pictures/1");
    assertThat(listings.size()).isZero();
  }

  @Test
  void a_price_is_in_dirhams() {
    Money euros = new Money(4_500, Currency.getInstance("EUR"));

    assertThat(violations(() -> draft.draft(fatima, SampleContent.priced(euros))))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/price", "currency"));
  }

  @Test
  void an_article_number_is_unique_for_each_seller() {
    draft.draft(fatima, SampleContent.numbered("BLEU-1"));
    draft.draft(brahim, SampleContent.numbered("BLEU-1"));
    UUID other = draft.draft(fatima, SampleContent.numbered("BLEU-2"));

    assertThat(violations(() -> draft.draft(fatima, SampleContent.numbered("BLEU-1"))))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/sku", "taken"));
    assertThat(
            violations(
                () ->
                    edit.edit(
                        fatima,
                        other,
                        Optional.empty(),
                        SampleContent.numbered("BLEU-1"),
                        Optional.empty())))
        .extracting(Violation::pointer)
        .containsExactly("/sku");
  }

  @Test
  void the_slug_follows_the_title_until_the_first_publication_and_stays_then() {
    UUID id = draft.draft(fatima, SampleContent.bare());
    edit.edit(
        fatima,
        id,
        Optional.empty(),
        SampleContent.titled(LocalizedText.of(Language.FR, "Grand plat vert")),
        Optional.empty());
    String slug = listings.find(id).orElseThrow().slug();
    assertThat(slug).startsWith("grand-plat-vert-");
    publish.publish(fatima, id);

    edit.edit(fatima, id, Optional.empty(), SampleContent.PLATE, Optional.empty());

    assertThat(listings.find(id).orElseThrow().slug()).isEqualTo(slug);
  }

  @Test
  void a_published_listing_cannot_be_edited_into_an_incomplete_one() {
    UUID id = draft.draft(fatima, SampleContent.PLATE);
    publish.publish(fatima, id);

    assertThat(
            violations(
                () ->
                    edit.edit(
                        fatima, id, Optional.empty(), SampleContent.bare(), Optional.empty())))
        .extracting(Violation::pointer)
        .contains("/price", "/packed");
  }

  @Test
  void what_was_sold_while_the_seller_edited_stays_sold() {
    UUID id = draft.draft(fatima, SampleContent.pieces(5));
    stock.sell(id, 2);

    edit.edit(fatima, id, Optional.empty(), SampleContent.pieces(6), Optional.of(5));

    assertThat(stock.onHand(id)).isEqualTo(4);
  }

  @Test
  void the_one_piece_that_was_sold_does_not_come_back_with_an_edit() {
    UUID id = draft.draft(fatima, SampleContent.oneOfAKind());
    assertThat(stock.onHand(id)).isEqualTo(1);
    stock.sell(id, 1);

    edit.edit(fatima, id, Optional.empty(), SampleContent.oneOfAKind(), Optional.empty());

    assertThat(stock.onHand(id)).isZero();
  }

  @Test
  void pieces_that_orders_hold_cannot_be_taken_away() {
    UUID id = draft.draft(fatima, SampleContent.pieces(5));
    stock.hold(id, 3);

    assertThat(
            violations(
                () ->
                    edit.edit(
                        fatima, id, Optional.empty(), SampleContent.pieces(2), Optional.empty())))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/stock", "held-by-orders"));
  }

  @Test
  void an_edit_of_a_version_that_is_gone_is_refused() {
    UUID id = draft.draft(fatima, SampleContent.PLATE);

    assertRefused(
        () -> edit.edit(fatima, id, Optional.of(99L), SampleContent.PLATE, Optional.empty()),
        CatalogProblem.CHANGED_MEANWHILE);
  }

  @Test
  void a_paused_listing_is_published_again_and_a_withdrawn_one_is_gone_for_good() {
    UUID id = draft.draft(fatima, SampleContent.PLATE);
    publish.publish(fatima, id);
    pause.pause(fatima, id);
    publish.publish(fatima, id);
    withdraw.withdraw(fatima, id);

    assertRefused(() -> publish.publish(fatima, id), CatalogProblem.TRANSITION_REFUSED);
    assertRefused(() -> pause.pause(fatima, id), CatalogProblem.TRANSITION_REFUSED);
    assertRefused(
        () -> edit.edit(fatima, id, Optional.empty(), SampleContent.PLATE, Optional.empty()),
        CatalogProblem.TRANSITION_REFUSED);
  }

  private static Tuple tuple(Object... values) {
    return Assertions.tuple(values);
  }

  private static List<Violation> violations(ThrowingCallable call) {
    ProblemException refusal = catchThrowableOfType(ProblemException.class, call);
    assertThat(refusal.type()).isEqualTo(CatalogProblem.INVALID_LISTING);
    return refusal.violations();
  }

  private static void assertRefused(ThrowingCallable call, CatalogProblem problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
  }

  private static SellerCard shop(Actor.Artisan artisan) {
    return new SellerCard(
        UUID.randomUUID(),
        artisan.account(),
        LocalizedText.of(Language.FR, "Atelier"),
        "ARTISAN",
        "NIA-1",
        "MA-FES",
        "CAR-03",
        true);
  }

  private final class TwoShops implements Sellers {
    @Override
    public Optional<SellerCard> find(UUID seller) {
      return shops.values().stream().filter(s -> s.id().equals(seller)).findFirst();
    }

    @Override
    public Map<UUID, SellerCard> find(Collection<UUID> sellers) {
      return shops;
    }

    @Override
    public Optional<SellerCard> ofAccount(UUID account) {
      return Optional.ofNullable(shops.get(account));
    }
  }

  private final class RecordingChanges implements SearchChanges {
    @Override
    public void listings(Collection<UUID> ids) {
      searched.addAll(ids);
    }

    @Override
    public void sellers(Collection<UUID> ids) {
      searched.addAll(ids);
    }
  }
}
