package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreChecksTest {
  private static final Path DATA = Path.of("/srv/maalem/data");

  @Test
  void a_good_machine_passes() {
    assertThatCode(() -> check(new Told(10_000_000_000L, 8_000_000_000L, true)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_port_in_use_is_told_with_one_that_is_free() {
    assertRefused(
        new Told(10_000_000_000L, 8_000_000_000L, false),
        "Port 8080 is in use by another program",
        "Choose another: mvn -Prun -Dmaalem.port=8090");
  }

  @Test
  void too_little_disk_is_told_with_what_is_left_and_needed() {
    assertRefused(
        new Told(1_999_999_999L, 8_000_000_000L, true),
        "Only 2.0 GB are left on the disk of /srv/maalem/data; 2.0 GB are needed",
        "Make room, or keep the data elsewhere: mvn -Prun -Dmaalem.data=FOLDER");
  }

  @Test
  void too_little_memory_is_told_with_what_is_there_and_needed() {
    assertRefused(
        new Told(10_000_000_000L, 1_200_000_000L, true),
        "Only 1.2 GB of memory are available; 2.5 GB are needed",
        "Close other programs, or give the container or virtual machine more memory");
  }

  @Test
  void the_real_machine_knows_its_ports_disk_and_memory() throws IOException {
    Machine machine = Machine.real();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(machine.isFree(taken.getLocalPort())).isFalse();
      assertThat(machine.freePortAbove(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
    try (ServerSocket takenEverywhere = new ServerSocket(0)) {
      assertThat(machine.isFree(takenEverywhere.getLocalPort())).isFalse();
    }
    assertThat(machine.isFree(Ports.free())).isTrue();
    assertThat(machine.usableDiskBytes(Path.of("."))).isPositive();
    assertThat(machine.availableMemoryBytes()).isPositive();
  }

  private static void assertRefused(Machine machine, String problem, String wayOut) {
    assertThatThrownBy(() -> check(machine))
        .isInstanceOfSatisfying(
            StartRefused.class, refusal -> assertThat(refusal.wayOut()).isEqualTo(wayOut))
        .hasMessage(problem);
  }

  private static void check(Machine machine) {
    new PreChecks(machine).check(8080, DATA);
  }

  private record Told(long disk, long memory, boolean portFree) implements Machine {
    @Override
    public long usableDiskBytes(Path folder) {
      return disk;
    }

    @Override
    public long availableMemoryBytes() {
      return memory;
    }

    @Override
    public boolean isFree(int port) {
      return portFree;
    }

    @Override
    public int freePortAbove(int port) {
      return port + 10;
    }
  }
}
