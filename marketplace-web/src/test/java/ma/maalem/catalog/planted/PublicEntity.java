package ma.maalem.catalog.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Entities never leave their package. */
@Entity
public class PublicEntity {
  @Id private long id;

  long id() {
    return id;
  }
}
