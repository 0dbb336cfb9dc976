package ma.maalem.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a start asks of the computer it runs on. */
interface Machine {
  long usableDiskBytes(Path folder);

  long availableMemoryBytes();

  boolean isFree(int port);

  int freePortAbove(int port);

  /** The computer at hand. */
  static Machine real() {
    return new Machine() {
      @Override
      public long usableDiskBytes(Path folder) {
        try {
          return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public long availableMemoryBytes() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Path meminfo = Path.of("/proc/meminfo");
        if (!Files.isReadable(meminfo)) {
          return system.getTotalMemorySize(); // elsewhere "free" leaves out what caches give back
        }
        // within a container its limit counts, which the virtual machine knows
        return Math.min(availableOfLinux(meminfo), system.getTotalMemorySize());
      }

      @Override
      public boolean isFree(int port) {
        return Ports.isFree(port);
      }

      @Override
      public int freePortAbove(int port) {
        return Ports.above(port);
      }
    };
  }

  private static long availableOfLinux(Path meminfo) {
    try (Stream<String> lines = Files.lines(meminfo)) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
