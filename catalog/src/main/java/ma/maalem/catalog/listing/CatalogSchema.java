package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import ma.maalem.platform.persistence.OwnedSchema;

/** Where the catalogue keeps its rows. */
@ApplicationScoped
class CatalogSchema implements OwnedSchema {

  @Override
  public String name() {
    return "catalog";
  }
}
