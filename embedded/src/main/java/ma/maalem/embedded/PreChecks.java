package ma.maalem.embedded;

import java.nio.file.Path;
import java.util.Locale;

/** What must be true of the machine before a start, each refusal with its way out. */
final class PreChecks {
  static final long LEAST_DISK_BYTES = 2_000_000_000L;
  static final long LEAST_MEMORY_BYTES = 2_500_000_000L;

  private final Machine machine;

  PreChecks(Machine machine) {
    this.machine = machine;
  }

  /**
   * Looks before anything is started.
   *
   * @throws StartRefused at the first thing that is in the way
   */
  void check(int port, Path data) {
    if (!machine.isFree(port)) {
      throw new StartRefused(
          "Port " + port + " is in use by another program",
          "Choose another: mvn -Prun -Dmaalem.port=" + machine.freePortAbove(port));
    }
    long disk = machine.usableDiskBytes(data);
    if (disk < LEAST_DISK_BYTES) {
      throw new StartRefused(
          "Only "
              + gigabytes(disk)
              + " are left on the disk of "
              + data
              + "; "
              + gigabytes(LEAST_DISK_BYTES)
              + " are needed",
          "Make room, or keep the data elsewhere: mvn -Prun -Dmaalem.data=FOLDER");
    }
    long memory = machine.availableMemoryBytes();
    if (memory < LEAST_MEMORY_BYTES) {
      throw new StartRefused(
          "Only "
              + gigabytes(memory)
              + " of memory are available; "
              + gigabytes(LEAST_MEMORY_BYTES)
              + " are needed",
          "Close other programs, or give the container or virtual machine more memory");
    }
  }

  private static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
