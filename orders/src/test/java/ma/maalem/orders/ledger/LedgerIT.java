package ma.maalem.orders.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Page;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LedgerIT {

  private static final TestDatabase DATABASE = TestDatabase.create("platform", "orders");
  private static final Actor.Operator OPERATOR = new Actor.Operator(new UUID(0, 9));
  private final Ledger ledger =
      new Ledger(DATABASE.wire(new JpaJournal()), InstantSource.fixed(Instant.EPOCH));
  private final ReadLedger read = new ReadLedger(DATABASE.wire(new JpaJournalLists()));

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void entries_are_kept_once_shown_newest_first_and_proven() {
    UUID order = UUID.randomUUID();
    UUID seller = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      UUID payment = new UUID(5, i);
      for (int again = 0; again < 2; again++) {
        DATABASE.transaction(
            () ->
                ledger.paymentReceived(
                    payment,
                    order,
                    List.of(new Ledger.Share(seller, Money.mad(10_000), Money.mad(800)))));
      }
    }

    Page<ReadLedger.Entry> first =
        DATABASE.transaction(() -> read.entries(OPERATOR, Optional.of(order), Optional.empty(), 2));
    Page<ReadLedger.Entry> second =
        DATABASE.transaction(() -> read.entries(OPERATOR, Optional.of(order), first.next(), 2));

    assertThat(first.items())
        .extracting(ReadLedger.Entry::fact)
        .containsExactly("payment/" + new UUID(5, 2), "payment/" + new UUID(5, 1));
    assertThat(first.items().get(0).postings()).hasSize(3);
    assertThat(second.items()).hasSize(1);
    assertThat(second.next()).isEmpty();
    assertThat(DATABASE.transaction(() -> read.balances(OPERATOR)))
        .filteredOn(balance -> balance.account().equals(LedgerAccount.payableTo(seller)))
        .singleElement()
        .satisfies(balance -> assertThat(balance.amount()).isEqualTo(Money.mad(-27_600)));
    assertThat(DATABASE.transaction(() -> read.proof(OPERATOR)).holds()).isTrue();
  }

  @Test
  void the_database_refuses_what_the_type_would_not_make() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into orders.journal_entry (id, fact, reason, order_id, at) values ('00000000-0000-0000-0000-0000000000a1', 'x/1', 'REFUND_PAID', gen_random_uuid(), now())",
                    "insert into orders.posting values ('00000000-0000-0000-0000-0000000000a1', 0, 'STRIPE_CLEARING', null, 100, 'MAD'), ('00000000-0000-0000-0000-0000000000a1', 1, 'COMMISSION_REVENUE', null, -99, 'MAD')"))
        .hasMessageContaining("is not balanced");
    assertThatThrownBy(
            () ->
                run(
                    "insert into orders.journal_entry (id, fact, reason, order_id, at) values (gen_random_uuid(), 'x/2', 'REFUND_PAID', gen_random_uuid(), now())"))
        .hasMessageContaining("has 0 postings");
  }

  @Test
  void nothing_that_was_entered_is_changed_or_removed() {
    assertThatThrownBy(() -> run("update orders.posting set amount_minor = 1"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> run("delete from orders.posting")).hasMessageContaining("append-only");
    assertThatThrownBy(() -> run("truncate orders.journal_entry cascade"))
        .hasMessageContaining("append-only");
  }

  private static void run(String... statements) throws SQLException {
    try (Connection connection = DATABASE.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }
}
