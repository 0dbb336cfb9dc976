package ma.maalem.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ListingIT {

  private static final TestDatabase DB = TestDatabase.create("platform", "catalog");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(DB, clock);
  private final UUID seller = shelf.seller("Atelier du plat");
  private final Actor.Artisan artisan = new Actor.Artisan(seller);

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void a_listing_is_read_by_its_id_and_by_its_slug_as_it_was_written() {
    UUID id = shelf.publish(seller, SampleContent.PLATE);

    ListingView view = shelf.read(id.toString());

    assertThat(view.title()).isEqualTo(SampleContent.PLATE.title());
    assertThat(view.price()).isEqualTo(SampleContent.PLATE.price());
    assertThat(view.packed()).isEqualTo(new Offer.Dimensions(35, 35, 8));
    assertThat(view.available()).isEqualTo(5);
    assertThat(view.state()).isEqualTo(Offer.State.FOR_SALE);
    assertThat(view.seller().id()).isEqualTo(seller);
    assertThat(view.province().code()).isEqualTo("MA-FES");
    assertThat(view.publishedAt()).isEqualTo(clock.instant());
    assertThat(shelf.read(view.slug())).isEqualTo(view);
  }

  @Test
  void a_draft_is_unknown_to_everybody_else_and_what_was_on_offer_stays_known() {
    UUID draft = shelf.draft(seller, SampleContent.PLATE);
    UUID paused = shelf.publish(seller, SampleContent.PLATE);
    UUID withdrawn = shelf.publish(seller, SampleContent.PLATE);
    shelf.pause(seller, paused);
    shelf.withdraw(seller, withdrawn);

    assertThatThrownBy(() -> shelf.read(draft.toString()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.UNKNOWN_LISTING));
    assertThat(shelf.read(paused.toString()).state()).isEqualTo(Offer.State.WITHDRAWN);
    assertThat(shelf.read(withdrawn.toString()).state()).isEqualTo(Offer.State.WITHDRAWN);
  }

  @Test
  void a_listing_of_a_suspended_seller_says_so() {
    UUID other = shelf.seller("Suspendu");
    UUID id = shelf.publish(other, SampleContent.PLATE);
    shelf.suspend(other);

    ListingView view = shelf.read(id.toString());

    assertThat(view.state()).isEqualTo(Offer.State.SELLER_SUSPENDED);
    assertThat(view.available()).isZero();
  }

  @Test
  void a_draft_that_is_bare_survives_the_database() {
    UUID id = shelf.draft(seller, SampleContent.bare());

    OwnListingDetail own = DB.transaction(() -> shelf.readOwn().own(artisan, id));

    assertThat(own.content().price()).isNull();
    assertThat(own.content().title()).isEqualTo(SampleContent.bare().title());
    assertThat(own.next())
        .containsExactlyInAnyOrder(ListingStatus.PUBLISHED, ListingStatus.WITHDRAWN);
  }

  @Test
  void an_edit_changes_what_buyers_see_and_grows_the_version() {
    UUID id = shelf.publish(seller, SampleContent.PLATE);
    long version = shelf.read(id.toString()).version();

    shelf.edit(seller, id, SampleContent.of("TAP-01", LocalizedText.of(Language.EN, "A carpet")));

    ListingView view = shelf.read(id.toString());
    assertThat(view.title().in(Language.FR)).isEqualTo("A carpet");
    assertThat(view.hsCode()).isEqualTo("570110");
    assertThat(view.version()).isGreaterThan(version);
    assertThatThrownBy(
            () ->
                DB.transaction(
                    () ->
                        shelf
                            .editListing()
                            .edit(
                                artisan,
                                id,
                                Optional.of(version),
                                SampleContent.PLATE,
                                Optional.empty())))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.CHANGED_MEANWHILE));
  }

  @Test
  void a_seller_pages_through_their_own_listings_and_sees_no_others() {
    UUID other = shelf.seller("Beaucoup");
    List<UUID> mine = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      mine.add(0, shelf.draft(other, SampleContent.pieces(i)));
    }
    shelf.publishDraft(other, mine.get(5));
    DB.transaction(() -> shelf.reservations().hold(UUID.randomUUID(), mine.get(5), 1));

    List<UUID> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Optional<String> from = cursor;
      Page<OwnListing> page =
          DB.transaction(
              () -> shelf.readOwn().page(new Actor.Artisan(other), Optional.empty(), from, 3));
      page.items().forEach(item -> seen.add(item.id()));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(seen).containsExactlyElementsOf(mine);
    assertThat(
            DB.transaction(
                    () ->
                        shelf
                            .readOwn()
                            .page(
                                new Actor.Artisan(other),
                                Optional.of(ListingStatus.PUBLISHED),
                                Optional.empty(),
                                3))
                .items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.soldOut()).isTrue();
              assertThat(item.missing()).isEmpty();
            });
  }
}
