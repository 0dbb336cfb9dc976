package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {
  @TempDir Path application;

  @Test
  void accounts_are_read_in_the_order_of_the_file() throws IOException {
    Path classes = Files.createDirectories(application.resolve("WEB-INF/classes"));
    Files.writeString(
        classes.resolve("demo-accounts.properties"),
        """
        # made by the demonstration
        officer@maalem.example = zellige-12 | Chamber officer, Fès-Meknès
        buyer@maalem.example = a=b
        """);

    assertThat(DemoAccounts.of(application))
        .containsExactly(
            new DemoAccounts.Account(
                "officer@maalem.example", "zellige-12", "Chamber officer, Fès-Meknès"),
            new DemoAccounts.Account("buyer@maalem.example", "a=b", ""));
  }

  @Test
  void an_application_without_the_file_has_none() {
    assertThat(DemoAccounts.of(application)).isEmpty();
  }
}
