package ma.maalem.orders.planted;

import java.util.UUID;

/** A name that says nothing. */
public record PlantedService(UUID id) {}
