package ma.maalem.orders.shipping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who exports. */
interface ExporterIdentities {

  void add(ExporterIdentity identity);

  Optional<ExporterIdentity> find(UUID id);

  /** Those who export for others, by name. */
  List<ExporterIdentity> exportersForOthers();

  /** The next number of somebody's continuous series of commercial invoices in that year. */
  int nextInvoice(UUID id, int year);
}
