package ma.maalem.orders.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Page;

/** Shows operators every dirham that moved, and proves that none is missing. */
@ApplicationScoped
@Transactional
public class ReadLedger {

  private final JournalLists lists;

  @Inject
  ReadLedger(JournalLists lists) {
    this.lists = lists;
  }

  /**
   * An entry as it is shown.
   *
   * @param seq its place in the journal
   */
  public record Entry(
      long seq,
      String fact,
      JournalEntry.Reason reason,
      UUID order,
      Instant at,
      List<Posting> postings) {

    public Entry {
      postings = List.copyOf(postings);
    }
  }

  /**
   * What an account stands at.
   *
   * @param amount positive is owned or spent, negative is owed or earned
   */
  public record Balance(LedgerAccount account, Money amount, long postings) {}

  /**
   * Whether the books are right.
   *
   * @param entries how many there are
   * @param unbalanced entries whose sides differ; none, ever
   * @param sum of all postings; nothing, ever
   */
  public record Proof(long entries, long unbalanced, Money sum) {

    public boolean holds() {
      return unbalanced == 0 && sum.isZero();
    }
  }

  /**
   * The newest first, two statements a page.
   *
   * @param order only entries about it, when present
   * @param cursor of an earlier page
   */
  public Page<Entry> entries(
      Actor.Operator operator, Optional<UUID> order, Optional<String> cursor, int size) {
    List<Entry> entries = lists.entries(order, before(cursor), size + 1);
    return new Page<>(
        entries.subList(0, Math.min(size, entries.size())),
        entries.size() > size
            ? Optional.of(Long.toString(entries.get(size - 1).seq()))
            : Optional.empty());
  }

  /** Every account that was ever used. */
  public List<Balance> balances(Actor.Operator operator) {
    return lists.balances();
  }

  public Proof proof(Actor.Operator operator) {
    return lists.proof();
  }

  private static long before(Optional<String> cursor) {
    return cursor
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(Long.MAX_VALUE);
  }
}
