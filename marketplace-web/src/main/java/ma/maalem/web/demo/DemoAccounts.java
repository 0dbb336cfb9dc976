package ma.maalem.web.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import ma.maalem.kernel.Language;
import ma.maalem.platform.identity.Role;

/**
 * The accounts that visitors sign in with. Passwords, and what to try, are in {@code
 * demo-accounts.properties}, which the launcher shows.
 */
public final class DemoAccounts {

  static final String DOMAIN = "maalem.example";

  /** Of the sellers and applicants who are not on the list. */
  static final String PASSWORD = "maalem-demo";

  private static final Properties FILE = read();

  private static final List<DemoAccount> ALL =
      List.of(
          account("operator", Role.OPERATOR, "Opérateur Maalem", Language.FR),
          account(
              "national", Role.NATIONAL_OFFICER, "Registre national de l'artisanat", Language.FR),
          officer("marrakech", "Chambre d'artisanat Marrakech-Safi", Language.FR, "CAR-07"),
          officer("fes", "غرفة الصناعة التقليدية فاس - مكناس", Language.AR, "CAR-03"),
          officer("draa", "Chambre d'artisanat Drâa-Tafilalet", Language.FR, "CAR-08"),
          artisan("weaver", Language.AR, CastMember.WEAVER),
          artisan("zellige", Language.FR, CastMember.ZELLIGE_MASTER),
          artisan("slippers", Language.FR, CastMember.SLIPPER_MAKER),
          artisan("potter", Language.AR, CastMember.POTTER),
          account("buyer", Role.BUYER, "Salma Benomar", Language.FR),
          account("exporter", Role.EXPORTER, "Comptoir d'export Tiwizi", Language.EN));

  private DemoAccounts() {}

  /**
   * One account.
   *
   * @param chamber code of an officer's chamber
   * @param member whose registry record it goes with, for artisans
   * @param tryThis who it is and what to look at first, in English
   */
  public record DemoAccount(
      String email,
      String password,
      Role role,
      String name,
      Language language,
      Optional<String> chamber,
      Optional<CastMember> member,
      String tryThis) {}

  /** All accounts, in the order to show them. */
  public static List<DemoAccount> all() {
    return ALL;
  }

  static String email(CastMember member) {
    return ALL.stream()
        .filter(account -> account.member().filter(member::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No account for " + member))
        .email();
  }

  private static DemoAccount account(String who, Role role, String name, Language language) {
    return account(who, role, name, language, Optional.empty(), Optional.empty());
  }

  private static DemoAccount officer(String who, String name, Language language, String chamber) {
    return account(who, Role.OFFICER, name, language, Optional.of(chamber), Optional.empty());
  }

  private static DemoAccount artisan(String who, Language language, CastMember member) {
    return account(
        who, Role.ARTISAN, member.person().fr(), language, Optional.empty(), Optional.of(member));
  }

  private static DemoAccount account(
      String who,
      Role role,
      String name,
      Language language,
      Optional<String> chamber,
      Optional<CastMember> member) {
    var email = who + "@" + DOMAIN;
    var said = Objects.requireNonNull(FILE.getProperty(email), email).split("\\|", 2);
    return new DemoAccount(
        email, said[0].strip(), role, name, language, chamber, member, said[1].strip());
  }

  private static Properties read() {
    var file = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                DemoAccounts.class.getResourceAsStream("/demo-accounts.properties")),
            StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
