package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path root;

  @Test
  void secrets_are_made_once_and_kept() {
    String first;
    try (DataDirectory data = open(false)) {
      first = data.secrets().get("stripe.secret-key", "sk_test_");
    }
    try (DataDirectory data = open(false)) {
      assertThat(data.secrets().get("stripe.secret-key", "sk_test_"))
          .isEqualTo(first)
          .matches("sk_test_[A-Za-z0-9]{32}");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void secrets_are_for_the_owner_alone() throws IOException {
    try (DataDirectory data = open(false)) {
      data.secrets().get("anything", "");
    }
    assertThat(Files.getPosixFilePermissions(root.resolve("secrets.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_second_run_on_the_same_folder_is_told_where_the_first_is() {
    try (DataDirectory first = open(false)) {
      assertRefused(false, "Maalem already runs on " + root + ": http://localhost:8080", "Ctrl-C");
      assertThat(first.cache().startsWith(root)).isTrue();
    }
    open(false).close();
  }

  @Test
  void somebody_elses_folder_is_left_alone_even_when_asked_to_begin_anew() throws IOException {
    Files.writeString(root.resolve("thesis.txt"), "three years");

    assertRefused(true, "holds something else", "Name an empty folder");

    assertThat(root.resolve("thesis.txt")).exists();
  }

  @Test
  void a_path_that_cannot_be_written_is_refused() throws IOException {
    Path file = Files.createFile(root.resolve("file"));

    assertThatThrownBy(() -> DataDirectory.open(file, false, "", line -> {}))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void a_database_without_its_passwords_is_half_written() throws IOException {
    try (DataDirectory data = open(false)) {
      Files.createDirectories(data.postgresqlCluster());
      Files.writeString(data.postgresqlCluster().resolve("PG_VERSION"), "18");
    }
    assertRefused(false, "half-written: its passwords are missing", "mvn -Prun -Dmaalem.fresh");
  }

  @Test
  void a_complete_folder_that_lost_its_database_is_half_written() {
    try (DataDirectory data = open(false)) {
      data.secrets().get("anything", "");
      data.markComplete();
    }
    assertRefused(false, "half-written: its database is missing", "mvn -Prun -Dmaalem.fresh");
  }

  @Test
  void an_empty_marker_is_no_layout_this_version_knows() throws IOException {
    open(false).close();
    Files.writeString(root.resolve("maalem.properties"), "");

    assertRefused(false, "has layout unknown, this version reads layout 1", "-Dmaalem.fresh");
  }

  @Test
  void beginning_anew_throws_away_everything_but_what_can_be_made_again() throws IOException {
    List<String> told = new ArrayList<>();
    try (DataDirectory data = open(false)) {
      data.secrets().get("anything", "");
      data.markComplete();
      Files.createDirectories(data.media().resolve("deep"));
      Files.createDirectories(data.cache().resolve("program"));
    }
    try (DataDirectory data = DataDirectory.open(root, true, "", told::add)) {
      assertThat(data.media()).doesNotExist();
      assertThat(root.resolve("secrets.properties")).doesNotExist();
      assertThat(data.cache().resolve("program")).exists();
    }
    assertThat(told).containsExactly("Began anew: " + root + " is empty");
  }

  private DataDirectory open(boolean fresh) {
    return DataDirectory.open(root, fresh, "http://localhost:8080", line -> {});
  }

  private void assertRefused(boolean fresh, String problem, String wayOut) {
    assertThatThrownBy(() -> open(fresh))
        .isInstanceOfSatisfying(
            StartRefused.class, refusal -> assertThat(refusal.wayOut()).contains(wayOut))
        .hasMessageContaining(problem);
  }
}
