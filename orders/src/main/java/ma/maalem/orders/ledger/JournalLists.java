package ma.maalem.orders.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The journal in lists. */
interface JournalLists {

  /** The newest first, before that place in the journal. */
  List<ReadLedger.Entry> entries(Optional<UUID> order, long beforeSeq, int limit);

  List<ReadLedger.Balance> balances();

  ReadLedger.Proof proof();
}
