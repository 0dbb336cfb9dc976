package ma.maalem.orders.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ma.maalem.orders.export.Exporter;

/** Under which name and numbers somebody exports. */
@Entity
@Table(schema = "orders", name = "exporter_identity")
class ExporterIdentity {

  /** Who owns it. */
  enum Owner {
    /** A shop that exports its own goods; the id is the seller's. */
    SELLER,
    /** An exporter of record for others; the id is the account's. */
    EXPORTER
  }

  @Id private UUID id;
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Owner owner;

  @Convert(converter = ExporterConverter.class)
  private Exporter exporter;

  private String place;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ExporterIdentity() {}

  ExporterIdentity(UUID id, Owner owner, Exporter exporter, String place, Instant now) {
    this.id = id;
    this.owner = owner;
    change(exporter, place, now);
  }

  final void change(Exporter newExporter, String newPlace, Instant now) {
    exporter = newExporter;
    place = newPlace;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  Owner owner() {
    return owner;
  }

  Exporter exporter() {
    return exporter;
  }

  /** Where papers are issued. */
  String place() {
    return place;
  }
}
