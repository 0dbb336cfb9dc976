package ma.maalem.platform.outbox;

/** One event on its way to one consumer. */
record Delivery(long eventSeq, String consumer) {}
