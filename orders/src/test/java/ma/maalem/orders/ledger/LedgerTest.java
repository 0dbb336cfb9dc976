package ma.maalem.orders.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.ledger.LedgerAccount.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final UUID ORDER = new UUID(0, 1);
  private static final UUID SELLER = new UUID(0, 2);
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @Property(tries = 200)
  void whatever_happens_in_whatever_order_and_however_often_the_books_balance(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
    Random random = new Random(seed);
    InMemoryJournal journal = new InMemoryJournal();
    Ledger ledger = new Ledger(journal, InstantSource.fixed(NOW));
    List<Runnable> facts = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      facts.add(fact(ledger, random));
      facts.get(random.nextInt(facts.size())).run();
    }

    long sum = 0;
    for (Kind kind : Kind.values()) {
      sum += journal.minor(kind.name());
    }
    assertThat(sum).isZero();
    assertThat(journal.entries()).extracting(JournalEntry::fact).doesNotHaveDuplicates();
    assertThat(journal.minor("SELLER_PAYABLE") + journal.minor("COMMISSION_REVENUE"))
        .isEqualTo(
            -(journal.minor("STRIPE_CLEARING")
                + journal.minor("CASH_ON_DELIVERY_RECEIVABLE")
                + journal.minor("REFUNDS_PAYABLE")));
  }

  private static Runnable fact(Ledger ledger, Random random) {
    UUID id = new UUID(1, random.nextInt(20));
    Money total = Money.mad(1 + random.nextInt(1_000_000));
    Money commission = Money.mad((long) (total.minor() * random.nextDouble()));
    Ledger.Share share = new Ledger.Share(new UUID(2, random.nextInt(3)), total, commission);
    return switch (random.nextInt(5)) {
      case 0 -> () -> ledger.paymentReceived(id, ORDER, List.of(share, share));
      case 1 -> () -> ledger.latePaymentReceived(id, ORDER, total);
      case 2 -> () -> ledger.cashCollected(id, ORDER, share);
      case 3 -> () -> ledger.refundOwed(id, ORDER, SELLER, total.minus(commission), commission);
      default -> () -> ledger.refundPaid(id, ORDER, total);
    };
  }

  @Test
  void an_entry_that_does_not_balance_cannot_be_made() {
    Posting debit = Posting.debit(LedgerAccount.of(Kind.STRIPE_CLEARING), Money.mad(100));
    Posting credit = Posting.credit(LedgerAccount.payableTo(SELLER), Money.mad(99));

    assertThatThrownBy(() -> entry(List.of(debit, credit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unbalanced by 0.01 MAD");
    assertThatThrownBy(() -> entry(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Posting.debit(LedgerAccount.payableTo(SELLER), Money.mad(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LedgerAccount(Kind.SELLER_PAYABLE, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JournalEntry entry(List<Posting> postings) {
    return JournalEntry.of("test/1", JournalEntry.Reason.PAYMENT_RECEIVED, ORDER, NOW, postings);
  }
}
