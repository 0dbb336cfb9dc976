package ma.maalem.catalog.planted;

import jakarta.persistence.EntityManager;

/** Persistence has adapters that carry its name. */
public record ManagesEntities(EntityManager em) {}
