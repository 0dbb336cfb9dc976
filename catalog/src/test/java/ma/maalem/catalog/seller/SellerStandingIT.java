package ma.maalem.catalog.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SellerStandingIT {

  private static final TestDatabase DB = TestDatabase.create("platform", "catalog");
  private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(DB, clock);
  private final SellerAdapters sellers = shelf.sellers();
  private final UUID artisan = UUID.randomUUID();

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void the_first_verification_opens_the_shop() {
    assertThat(DB.transaction(() -> sellers.sellers().find(artisan))).isEmpty();

    sellers.on(SellerAdapters.verified(artisan, 1, "Fatima Zahra", FAR, clock));

    SellerCard card = card();
    assertThat(card.maySell()).isTrue();
    assertThat(card.name().in(Language.AR)).isEqualTo("Fatima Zahra");
    assertThat(DB.transaction(() -> sellers.sellers().ofAccount(artisan))).contains(card);
    assertThat(DB.transaction(() -> sellers.sellers().find(List.of(artisan, UUID.randomUUID()))))
        .containsOnlyKeys(artisan);
  }

  @Test
  void an_event_that_comes_late_changes_nothing() {
    sellers.on(SellerAdapters.verified(artisan, 3, "Nouveau nom", FAR, clock));

    sellers.on(SellerAdapters.verified(artisan, 1, "Ancien nom", FAR, clock));
    sellers.suspend(artisan, 2);

    assertThat(card().maySell()).isTrue();
    assertThat(card().name().in(Language.FR)).isEqualTo("Nouveau nom");
  }

  @Test
  void the_same_event_twice_is_the_same_as_once() {
    sellers.on(SellerAdapters.verified(artisan, 1, "Atelier", FAR, clock));
    sellers.suspend(artisan, 2);
    sellers.suspend(artisan, 2);
    assertThat(card().maySell()).isFalse();

    sellers.on(SellerAdapters.verified(artisan, 3, "Atelier", FAR, clock));

    assertThat(card().maySell()).isTrue();
  }

  @Test
  void a_suspension_of_somebody_unknown_waits_for_the_verification() {
    assertThatThrownBy(() -> sellers.suspend(artisan, 2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void search_hears_of_everything_that_a_suspended_seller_offers_and_of_nothing_else()
      throws SQLException {
    sellers.on(SellerAdapters.verified(artisan, 1, "Atelier", FAR, clock));
    UUID offered = shelf.publish(artisan, SampleContent.PLATE);
    UUID another = shelf.publish(shelf.seller("Voisin"), SampleContent.PLATE);
    shelf.draft(artisan, SampleContent.PLATE);
    forgetChanges();

    sellers.suspend(artisan, 2);

    assertThat(changes()).containsExactlyInAnyOrder("SELLER " + artisan, "LISTING " + offered);
    assertThat(changes()).doesNotContain("LISTING " + another);
  }

  @Test
  void a_shop_is_named_by_its_seller_and_shown_with_what_was_verified() {
    sellers.on(SellerAdapters.verified(artisan, 1, "Fatima Zahra", FAR, clock));
    shelf.publish(artisan, SampleContent.PLATE);
    DescribeShop describe = sellers.describeShop(shelf.search());

    DB.transaction(
        () ->
            describe.describe(
                new Actor.Artisan(artisan),
                new ShopContent(
                    LocalizedText.of("Terre de Fès", "أرض فاس", "Earth of Fez"),
                    LocalizedText.of(Language.FR, "Trois générations."))));

    ShopView shop = DB.transaction(() -> sellers.readShop().read(artisan));
    assertThat(shop.name().in(Language.EN)).isEqualTo("Earth of Fez");
    assertThat(shop.verifiedName().in(Language.EN)).isEqualTo("Fatima Zahra");
    assertThat(shop.regionName().in(Language.FR)).isEqualTo("Fès-Meknès");
    assertThat(shop.listings()).isEqualTo(1);
    assertThat(card().name().in(Language.FR)).isEqualTo("Terre de Fès");
  }

  @Test
  void nobody_describes_a_shop_they_do_not_have() {
    DescribeShop describe = sellers.describeShop(shelf.search());
    ShopContent content = new ShopContent(LocalizedText.EMPTY, LocalizedText.EMPTY);

    assertThatThrownBy(
            () ->
                DB.transaction(
                    () -> describe.describe(new Actor.Artisan(UUID.randomUUID()), content)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.SELLER_NOT_VERIFIED));
  }

  private SellerCard card() {
    return DB.transaction(() -> sellers.sellers().find(artisan)).orElseThrow();
  }

  private static void forgetChanges() throws SQLException {
    try (Connection connection = DB.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from catalog.search_change");
    }
  }

  private static List<String> changes() throws SQLException {
    List<String> changes = new ArrayList<>();
    try (Connection connection = DB.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select kind, id from catalog.search_change")) {
      while (rows.next()) {
        changes.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return changes;
  }
}
