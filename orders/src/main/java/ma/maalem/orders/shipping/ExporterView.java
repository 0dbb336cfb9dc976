package ma.maalem.orders.shipping;

import java.util.UUID;
import ma.maalem.orders.export.Exporter;

/**
 * Somebody who exports.
 *
 * @param id of the shop, or of the account of an exporter for others
 * @param place where papers are issued
 */
public record ExporterView(UUID id, Exporter exporter, String place) {

  static ExporterView of(ExporterIdentity identity) {
    return new ExporterView(identity.id(), identity.exporter(), identity.place());
  }
}
