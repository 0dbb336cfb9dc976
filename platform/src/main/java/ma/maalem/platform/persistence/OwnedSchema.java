package ma.maalem.platform.persistence;

/**
 * A module's own PostgreSQL schema; its migrations lie in {@code db/migration/<name>}. No keys and
 * no joins cross schemas, so they migrate in any order.
 */
public interface OwnedSchema {

  String name();
}
