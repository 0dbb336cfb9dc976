package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts that the application says it made for its demonstration.
 *
 * <p>{@code WEB-INF/classes/demo-accounts.properties} has a line {@code e-mail = password | role}
 * for each; without that file there are none.
 */
final class DemoAccounts {
  private DemoAccounts() {}

  record Account(String email, String password, String role) {}

  static List<Account> of(Path application) {
    Path file = application.resolve("WEB-INF/classes/demo-accounts.properties");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .map(String::trim)
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(DemoAccounts::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Account parse(String line) {
    String[] account = line.split("=", 2);
    String[] said = account[1].split("\\|", 2);
    return new Account(account[0].trim(), said[0].trim(), said.length == 2 ? said[1].trim() : "");
  }
}
