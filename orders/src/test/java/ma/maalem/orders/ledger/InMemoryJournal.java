package ma.maalem.orders.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.testing.Balances;

/** In memory, by the rules of the interface. */
class InMemoryJournal implements Journal, Balances {

  private final List<JournalEntry> entries = new ArrayList<>();

  @Override
  public boolean add(JournalEntry entry) {
    if (entries.stream().anyMatch(e -> e.fact().equals(entry.fact()))) {
      return false;
    }
    return entries.add(entry);
  }

  @Override
  public long minor(String account, Optional<UUID> seller) {
    return entries.stream()
        .flatMap(entry -> entry.postings().stream())
        .filter(p -> p.account().kind().name().equals(account))
        .filter(p -> seller.isEmpty() || p.account().seller().equals(seller))
        .map(Posting::amount)
        .mapToLong(Money::minor)
        .sum();
  }

  List<JournalEntry> entries() {
    return List.copyOf(entries);
  }
}
