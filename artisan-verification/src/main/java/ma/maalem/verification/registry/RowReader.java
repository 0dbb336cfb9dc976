package ma.maalem.verification.registry;

import static ma.maalem.verification.registry.RegistryColumn.BIRTH_YEAR;
import static ma.maalem.verification.registry.RegistryColumn.CARD_EXPIRES_ON;
import static ma.maalem.verification.registry.RegistryColumn.CARD_ISSUED_ON;
import static ma.maalem.verification.registry.RegistryColumn.CARD_NUMBER;
import static ma.maalem.verification.registry.RegistryColumn.CARD_STATUS;
import static ma.maalem.verification.registry.RegistryColumn.COOPERATIVE_COURT;
import static ma.maalem.verification.registry.RegistryColumn.COOPERATIVE_NUMBER;
import static ma.maalem.verification.registry.RegistryColumn.CRAFTS;
import static ma.maalem.verification.registry.RegistryColumn.HEALTH_COVER;
import static ma.maalem.verification.registry.RegistryColumn.KIND;
import static ma.maalem.verification.registry.RegistryColumn.MEMBERS;
import static ma.maalem.verification.registry.RegistryColumn.NAME_AR;
import static ma.maalem.verification.registry.RegistryColumn.NAME_FR;
import static ma.maalem.verification.registry.RegistryColumn.PROVINCE;
import static ma.maalem.verification.registry.RegistryColumn.REGISTERED_ON;
import static ma.maalem.verification.registry.RegistryColumn.REGISTRY_NUMBER;
import static ma.maalem.verification.registry.RegistryColumn.SEX;
import static ma.maalem.verification.registry.RegistryColumn.STATUS;
import static ma.maalem.verification.registry.RegistryColumn.STATUS_SINCE;
import static ma.maalem.verification.registry.RegistryColumn.SUPERVISOR;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Territory;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.KnownCrafts;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows of one extract, and says everything that is wrong with the others. */
final class RowReader {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 200;
  private static final int EARLIEST_BIRTH_YEAR = 1900;
  private static final int MOST_CRAFTS = 20;
  private static final int MOST_MEMBERS = 10_000;

  /** What decoding leaves of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final ExtractHeader header;
  private final KnownCrafts crafts;
  private final LocalDate today;
  private final Set<String> seen = new HashSet<>();

  RowReader(ExtractHeader header, KnownCrafts crafts, LocalDate today) {
    this.header = header;
    this.crafts = crafts;
    this.today = today;
  }

  ReadRow read(long line, List<String> fields) {
    if (fields.size() != header.width()) {
      String number =
          header.position(REGISTRY_NUMBER) < fields.size()
              ? RegistryNumber.normalise(fields.get(header.position(REGISTRY_NUMBER)))
              : "";
      return new ReadRow.Damaged(
          line,
          shown(number),
          List.of(
              RowFinding.ofRow(fields.size() < header.width() ? "cut-line" : "too-many-fields")));
    }
    return new Row(fields).read(line);
  }

  private static Optional<String> shown(String number) {
    return number.isEmpty() || number.length() > RegistryNumber.MAXIMUM_LENGTH || isGarbled(number)
        ? Optional.empty()
        : Optional.of(number);
  }

  private static boolean isGarbled(String text) {
    return text.chars().anyMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
  }

  /** One row while it is read. */
  private final class Row {

    private final List<String> fields;
    private final List<RowFinding> findings = new ArrayList<>();

    Row(List<String> fields) {
      this.fields = fields;
    }

    ReadRow read(long line) {
      String number = number(REGISTRY_NUMBER);
      if (number.isEmpty()) {
        note(REGISTRY_NUMBER, "missing");
      }
      ArtisanKind kind = choice(KIND, ArtisanKind.class);
      String nameAr = text(NAME_AR, LONGEST_NAME);
      String nameFr = text(NAME_FR, LONGEST_NAME);
      if (nameAr.isEmpty() && nameFr.isEmpty()) {
        note(NAME_FR, "missing");
      }
      Sex sex = optionalChoice(SEX, Sex.class);
      Integer birthYear = birthYear();
      List<String> mine = crafts();
      String province = text(PROVINCE, LONGEST_TEXT);
      if (Territory.province(province).isEmpty()) {
        note(PROVINCE, province.isEmpty() ? "missing" : "unknown-province");
      }
      RegistryStatus status = choice(STATUS, RegistryStatus.class);
      LocalDate statusSince = date(STATUS_SINCE);
      LocalDate registeredOn = date(REGISTERED_ON);
      if (registeredOn != null && registeredOn.isAfter(today)) {
        note(REGISTERED_ON, "in-future");
      }
      if (registeredOn != null && statusSince != null && statusSince.isBefore(registeredOn)) {
        note(STATUS_SINCE, "before-registration");
      }
      Optional<ProfessionalCard> card = card();
      boolean healthCover = yesOrNo(HEALTH_COVER);
      String supervisor = number(SUPERVISOR);
      String court = text(COOPERATIVE_COURT, LONGEST_TEXT);
      String cooperative = text(COOPERATIVE_NUMBER, LONGEST_TEXT);
      if (court.isEmpty() != cooperative.isEmpty()) {
        note(court.isEmpty() ? COOPERATIVE_COURT : COOPERATIVE_NUMBER, "missing");
      }
      List<String> members =
          list(MEMBERS, MOST_MEMBERS).stream().map(RegistryNumber::normalise).toList();
      if (!number.isEmpty() && findings.isEmpty() && !seen.add(number)) {
        note(REGISTRY_NUMBER, "doubled");
      }
      if (!findings.isEmpty()
          || kind == null
          || status == null
          || statusSince == null
          || registeredOn == null) {
        return new ReadRow.Damaged(line, shown(number), findings);
      }
      return new ReadRow.Sound(
          line,
          new RegistryRecord(
              number,
              kind,
              new LocalizedText(Map.of(Language.FR, nameFr, Language.AR, nameAr)),
              Optional.ofNullable(sex),
              Optional.ofNullable(birthYear),
              mine,
              province,
              status,
              statusSince,
              registeredOn,
              card,
              healthCover,
              supervisor.isEmpty() ? Optional.empty() : Optional.of(supervisor),
              court.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new CooperativeIdentity(court, cooperative)),
              members));
    }

    private Optional<ProfessionalCard> card() {
      String number = number(CARD_NUMBER);
      if (number.isEmpty()) {
        for (RegistryColumn column : List.of(CARD_ISSUED_ON, CARD_EXPIRES_ON, CARD_STATUS)) {
          if (!raw(column).isEmpty()) {
            note(column, "without-card-number");
          }
        }
        return Optional.empty();
      }
      LocalDate issuedOn = date(CARD_ISSUED_ON);
      LocalDate expiresOn = date(CARD_EXPIRES_ON);
      CardStatus status = choice(CARD_STATUS, CardStatus.class);
      if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
        note(CARD_EXPIRES_ON, "before-issue");
      }
      return issuedOn == null || expiresOn == null || status == null
          ? Optional.empty()
          : Optional.of(new ProfessionalCard(number, issuedOn, expiresOn, status));
    }

    private List<String> crafts() {
      List<String> codes = list(CRAFTS, MOST_CRAFTS);
      if (codes.isEmpty()) {
        note(CRAFTS, "missing");
      } else if (!codes.stream().allMatch(crafts::isKnown)) {
        note(CRAFTS, "unknown-craft");
      }
      return codes;
    }

    private @Nullable Integer birthYear() {
      String text = raw(BIRTH_YEAR);
      if (text.isEmpty()) {
        return null;
      }
      if (!text.matches("[0-9]{4}")) {
        note(BIRTH_YEAR, "not-a-year");
        return null;
      }
      int year = Integer.parseInt(text);
      if (year < EARLIEST_BIRTH_YEAR || year > today.getYear()) {
        note(BIRTH_YEAR, "not-plausible");
      }
      return year;
    }

    private boolean yesOrNo(RegistryColumn column) {
      String text = raw(column);
      if (!text.equals("Y") && !text.equals("N")) {
        note(column, text.isEmpty() ? "missing" : "unknown-value");
      }
      return text.equals("Y");
    }

    private @Nullable LocalDate date(RegistryColumn column) {
      String text = raw(column);
      if (text.isEmpty()) {
        note(column, "missing");
        return null;
      }
      try {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < EARLIEST_BIRTH_YEAR || date.getYear() > 9999) {
          note(column, "not-plausible");
        }
        return date;
      } catch (DateTimeParseException e) {
        note(column, "not-a-date");
        return null;
      }
    }

    private <E extends Enum<E>> @Nullable E choice(RegistryColumn column, Class<E> type) {
      if (raw(column).isEmpty()) {
        note(column, "missing");
        return null;
      }
      return optionalChoice(column, type);
    }

    private <E extends Enum<E>> @Nullable E optionalChoice(RegistryColumn column, Class<E> type) {
      String text = raw(column);
      if (text.isEmpty()) {
        return null;
      }
      E[] choices = Objects.requireNonNull(type.getEnumConstants());
      Optional<E> chosen = Arrays.stream(choices).filter(c -> c.name().equals(text)).findFirst();
      if (chosen.isEmpty()) {
        note(column, "unknown-value");
      }
      return chosen.orElse(null);
    }

    private List<String> list(RegistryColumn column, int most) {
      String text = raw(column);
      if (text.isEmpty()) {
        return List.of();
      }
      List<String> parts =
          Arrays.stream(text.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
      if (parts.size() > most) {
        note(column, "too-many");
      }
      if (parts.stream().anyMatch(p -> p.length() > RegistryNumber.MAXIMUM_LENGTH)) {
        note(column, "too-long");
      }
      return parts;
    }

    private String number(RegistryColumn column) {
      return RegistryNumber.normalise(text(column, RegistryNumber.MAXIMUM_LENGTH));
    }

    private String text(RegistryColumn column, int longest) {
      String text = raw(column);
      if (text.length() > longest) {
        note(column, "too-long");
      }
      return text;
    }

    private String raw(RegistryColumn column) {
      String text = fields.get(header.position(column)).strip();
      if (isGarbled(text)) {
        note(column, "garbled");
      }
      return text;
    }

    private void note(RegistryColumn column, String code) {
      RowFinding finding = RowFinding.of(column, code);
      if (!findings.contains(finding)) {
        findings.add(finding);
      }
    }
  }
}
