package ma.maalem.web.demo;

import java.time.LocalDate;
import java.util.List;

/** The people of the demo who have an account from the start, and their registry records. */
public enum CastMember {
  /** Weaves in Taznakht; verified. */
  WEAVER(
      new PersonName("Tlaitmas", "تلايتماس", "Aït Mansour", "أيت منصور"),
      true,
      "MA-OUA",
      List.of("TAP-06", "TAP-07", "TAP-08", "TAP-09"),
      900),
  /** Cuts zellige in Fès; verified. */
  ZELLIGE_MASTER(
      new PersonName("Driss", "إدريس", "Sebbagh", "الصباغ"),
      false,
      "MA-FES",
      List.of("BAT-01", "BAT-04", "BAT-05"),
      700),
  /** Sews slippers in Marrakech; the card ends tomorrow. */
  SLIPPER_MAKER(
      new PersonName("Abderrahim", "عبد الرحيم", "Kharraz", "الخراز"),
      false,
      "MA-MAR",
      List.of("CUI-01", "CUI-05", "CUI-06"),
      1),
  /** Throws pots in Safi; in the registry, without a dossier yet. */
  POTTER(
      new PersonName("Hasna", "حسناء", "Fakhari", "الفخاري"),
      true,
      "MA-SAF",
      List.of("POT-02", "POT-06"),
      500);

  private final PersonName name;
  private final boolean woman;
  private final String province;
  private final List<String> crafts;
  private final int cardDays;

  CastMember(PersonName name, boolean woman, String province, List<String> crafts, int cardDays) {
    this.name = name;
    this.woman = woman;
    this.province = province;
    this.crafts = crafts;
    this.cardDays = cardDays;
  }

  /** The number of this person's record in every extract, from 1. */
  public int recordNumber() {
    return ordinal() + 1;
  }

  public PersonName person() {
    return name;
  }

  /** Whether the demo starts with this person already verified. */
  public boolean verified() {
    return this != POTTER;
  }

  DemoRecord record(int i, LocalDate day) {
    var issued = day.plusDays(cardDays).minusDays(1095);
    return new DemoRecord(
        i,
        RegistryExtract.number(i),
        this == ZELLIGE_MASTER ? "MASTER" : "ARTISAN",
        name,
        name.fr(),
        name.ar(),
        woman ? "F" : "M",
        1968 + 7 * ordinal(),
        crafts,
        province,
        "ACTIVE",
        issued.minusDays(40),
        issued.minusDays(40),
        new DemoRecord.Card(RegistryExtract.cardNumber(i), issued, issued.plusDays(1095), "VALID"),
        true,
        "",
        "",
        "",
        List.of());
  }
}
