package ma.maalem.embedded;

import java.nio.file.Path;

/**
 * Where and how a PostgreSQL server runs.
 *
 * @param dataDirectory its cluster, made when it is not there
 * @param binaries folder in which the server's programs are unpacked once
 * @param log file to which it writes
 * @param port preferred TCP port; 0 or one in use means any free one
 * @param password of the superuser {@code postgres}
 * @param durable whether a commit survives a power cut; without it tests run several times faster
 */
public record PostgresqlSettings(
    Path dataDirectory, Path binaries, Path log, int port, String password, boolean durable) {

  @Override
  public String toString() {
    return "PostgreSQL in " + dataDirectory;
  }
}
