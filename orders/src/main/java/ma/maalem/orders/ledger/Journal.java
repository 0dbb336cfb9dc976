package ma.maalem.orders.ledger;

/** All entries, never changed and never removed. */
interface Journal {

  /**
   * @return false when the fact has been entered before; nothing is added then
   */
  boolean add(JournalEntry entry);
}
