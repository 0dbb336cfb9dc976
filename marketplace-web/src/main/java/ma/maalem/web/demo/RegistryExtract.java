package ma.maalem.web.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;

/**
 * A synthetic extract of the national craft registry. Record <i>i</i> depends on the seed, the day
 * and <i>i</i> alone, so that an extract of any size begins like a smaller one. Of each fifty
 * consecutive records 44 are artisans, 3 masters, 2 cooperatives and 1 an enterprise. The first few
 * belong to the demo accounts.
 *
 * @param size number of records
 * @param day the day that card dates spread around
 * @param changed share of records that changed since the plain extract, 0 to 1
 * @param changesOnly whether unchanged records are left out
 * @param damaged share of rows damaged in known ways: number missing, unknown craft, impossible
 *     date, line cut short, row doubled
 */
public record RegistryExtract(
    int size, long seed, LocalDate day, double changed, boolean changesOnly, double damaged) {

  /** Column names, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "registry_number",
          "kind",
          "name_ar",
          "name_fr",
          "sex",
          "birth_year",
          "crafts",
          "province",
          "status",
          "status_since",
          "registered_on",
          "card_number",
          "card_issued_on",
          "card_expires_on",
          "card_status",
          "health_cover",
          "supervisor",
          "cooperative_court",
          "cooperative_number",
          "members");

  private static final int SPAN = 50;

  private static final List<String> COURTS =
      List.of("Marrakech", "Fès", "Agadir", "Ouarzazate", "Azilal", "Tiznit", "Tétouan");

  private static final List<String> COMPANIES =
      List.of(
          "Nahda النهضة",
          "Amal الأمل",
          "Tifawin تيفاوين",
          "Tiwizi تيويزي",
          "Assala الأصالة",
          "Anamil أنامل",
          "Tislit تيسليت",
          "Al_Fath الفتح",
          "Azetta أزطا",
          "Tadamoun التضامن",
          "Tamaynut تامينوت",
          "Ifassen إفاسن",
          "Al_Ikhlas الإخلاص",
          "Tighmi تيغمي",
          "Nour نور",
          "Toudert تودرت",
          "Al_Baraka البركة",
          "Izourane إزوران",
          "Al_Wifak الوفاق",
          "Asafar أسافار");

  private static final List<Province> PROVINCES = Territory.provinces();
  private static final List<Craft> CRAFTS = new Crafts().all();

  /** Crafts by group and province where they are at home. */
  private static final Map<String, List<String>> AT_HOME = new HashMap<>();

  static {
    for (var craft : CRAFTS) {
      for (var province : craft.provinces()) {
        AT_HOME
            .computeIfAbsent(craft.group().code() + province, none -> new ArrayList<>())
            .add(craft.code());
      }
    }
  }

  /** The plain extract. */
  public static RegistryExtract of(int size, long seed, LocalDate day) {
    return new RegistryExtract(size, seed, day, 0, false, 0);
  }

  /** The whole extract again, in which a share of the records changed. */
  public RegistryExtract withChanges(double share) {
    return new RegistryExtract(size, seed, day, share, false, damaged);
  }

  /** Only the records that changed. */
  public RegistryExtract delta(double share) {
    return new RegistryExtract(size, seed, day, share, true, damaged);
  }

  /** The same with a share of its rows damaged. */
  public RegistryExtract dirty(double share) {
    return new RegistryExtract(size, seed, day, changed, changesOnly, share);
  }

  /** Writes UTF-8 CSV: header, comma, quotes where RFC 4180 wants them, line feeds. */
  public void write(Writer out) {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(out))) {
      csv.writeRecord(COLUMNS);
      for (int i = 1; i <= size; i++) {
        boolean changes = changes(i);
        if (changesOnly && !changes) {
          continue;
        }
        var row = record(i, changes).row();
        for (var line : damaged > 0 ? damage(row, i) : List.of(row)) {
          csv.writeRecord(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records, unchanged and undamaged. */
  public Stream<DemoRecord> records() {
    return IntStream.rangeClosed(1, size).mapToObj(this::record);
  }

  /** Record number i, from 1. */
  public DemoRecord record(int i) {
    return record(i, false);
  }

  /** Whether that enterprise's supervisor is an active artisan of the extract. */
  boolean isSupervised(DemoRecord enterprise) {
    int base = enterprise.number() - enterprise.number() % SPAN;
    return IntStream.range(base + 1, base + 44)
        .filter(i -> number(i).equals(enterprise.supervisor()))
        .mapToObj(this::record)
        .anyMatch(record -> record.status().equals("ACTIVE"));
  }

  private boolean changes(int i) {
    return changed > 0
        && i > CastMember.values().length
        && Chance.of(seed, "change", i).happens(changed);
  }

  private DemoRecord record(int i, boolean changes) {
    if (i <= CastMember.values().length) {
      return CastMember.values()[i - 1].record(i, day);
    }
    var chance = Chance.of(seed, "record", i);
    int place = i % SPAN;
    var kind =
        place == 49
            ? "ENTERPRISE"
            : place >= 47 ? "COOPERATIVE" : place >= 44 ? "MASTER" : "ARTISAN";
    boolean legal = place >= 47;
    boolean woman = chance.happens(.5);
    var person = PersonName.any(chance, woman);
    int born = chance.integer(1948, 2005);
    var first = chance.pick(CRAFTS);
    var province = province(chance, first);
    var crafts = crafts(chance, kind, first, province);
    var registered = day.minusDays(chance.integer(200, 1800));
    double standing = chance.between(0, 100);
    var status = standing < 96 ? "ACTIVE" : standing < 98 ? "SUSPENDED" : "STRUCK_OFF";
    var since = status.equals("ACTIVE") ? registered : day.minusDays(chance.integer(1, 150));
    var card = chance.happens(.72) ? card(chance, i) : null;
    boolean cover = chance.happens(.6);
    var company = split(chance.pick(COMPANIES));
    var court = chance.pick(COURTS);
    var courtNumber = chance.integer(1, 9000) + "/" + chance.integer(2009, 2026);
    var supervisor =
        place == 49 && chance.happens(.95) ? number(i - place + chance.integer(1, 43)) : "";
    var members = place == 47 || place == 48 ? members(chance, i - place) : List.<String>of();
    if (changes) {
      var change = Chance.of(seed, "changed", i);
      status = change.pick("SUSPENDED", "STRUCK_OFF", "ACTIVE");
      since = status.equals("ACTIVE") ? since : day;
      card =
          card == null
              ? null
              : new DemoRecord.Card(card.number(), day, day.plusDays(1095), "VALID");
    }
    return new DemoRecord(
        i,
        number(i),
        kind,
        legal ? null : person,
        place == 49
            ? "Atelier " + company[0] + " Artisanat SARL " + i
            : legal ? "Coopérative " + company[0] + " " + i : person.fr(),
        place == 49
            ? "شركة " + company[1] + " للصناعة التقليدية " + i
            : legal ? "تعاونية " + company[1] + " " + i : person.ar(),
        legal ? "" : woman ? "F" : "M",
        legal ? null : born,
        crafts,
        province,
        status,
        since,
        registered,
        card,
        cover,
        supervisor,
        members.isEmpty() ? "" : court,
        members.isEmpty() ? "" : courtNumber,
        members);
  }

  private DemoRecord.Card card(Chance chance, int i) {
    var issued = day.minusDays(chance.integer(0, 1200));
    var expires = issued.plusDays(chance.pick(730, 1095, 1095, 1825));
    var status =
        expires.isBefore(day)
            ? "EXPIRED"
            : chance.happens(.97) ? "VALID" : chance.pick("SUSPENDED", "LOST", "REVOKED");
    return new DemoRecord.Card(cardNumber(i), issued, expires, status);
  }

  /** Mostly where the craft is at home. */
  private static String province(Chance chance, Craft craft) {
    return !craft.provinces().isEmpty() && chance.happens(.85)
        ? chance.pick(craft.provinces())
        : chance.pick(PROVINCES).code();
  }

  /** One craft, or a few of the same group that are at home in the province. */
  private static List<String> crafts(Chance chance, String kind, Craft first, String province) {
    int count =
        switch (kind) {
          case "ARTISAN" -> chance.happens(.85) ? 1 : 2;
          case "MASTER" -> chance.integer(1, 3);
          default -> chance.integer(2, 6);
        };
    var others = new ArrayList<>(AT_HOME.getOrDefault(first.group().code() + province, List.of()));
    others.remove(first.code());
    var crafts = new ArrayList<>(List.of(first.code()));
    while (crafts.size() < count && !others.isEmpty()) {
      crafts.add(others.remove(chance.integer(0, others.size() - 1)));
    }
    return List.copyOf(crafts);
  }

  private static List<String> members(Chance chance, int base) {
    int count = chance.integer(5, 15);
    var all = new ArrayList<String>();
    int step = chance.integer(1, 3);
    for (int k = 0; k < count; k++) {
      all.add(number(base + 1 + (k * step) % 43));
    }
    return all.stream().distinct().toList();
  }

  private List<List<String>> damage(List<String> row, int i) {
    var chance = Chance.of(seed, "damage", i);
    if (!chance.happens(damaged)) {
      return List.of(row);
    }
    return switch (chance.integer(0, 4)) {
      case 0 -> List.of(with(row, 0, ""));
      case 1 -> List.of(with(row, 6, "XXX-99"));
      case 2 -> List.of(with(row, 10, "2026-02-31"));
      case 3 -> List.of(row.subList(0, 7));
      default -> List.of(row, row);
    };
  }

  private static List<String> with(List<String> row, int column, String value) {
    var changed = new ArrayList<>(row);
    changed.set(column, value);
    return changed;
  }

  /** An invented number; the D keeps it apart from every other extract. */
  static String number(long i) {
    return "NIA-D%08d".formatted(i * 7919 % 99_999_989);
  }

  static String cardNumber(long i) {
    return "CP-D%07d".formatted(i * 104_729 % 9_999_991);
  }

  private static String[] split(String both) {
    var parts = both.split(" ", 2);
    return new String[] {parts[0].replace('_', ' '), parts[1].replace('_', ' ')};
  }

  /** Keeps the caller's writer open when the CSV ends. */
  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
