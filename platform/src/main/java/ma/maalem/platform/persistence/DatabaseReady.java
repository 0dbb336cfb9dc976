package ma.maalem.platform.persistence;

/** Fired inside the application once every schema is migrated; background work begins then. */
public record DatabaseReady() {}
