package ma.maalem.orders.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/**
 * Everything that the papers of one export shipment say. A draft may lack anything: texts that are
 * not known are blank, amounts that do not apply are zero. {@link #missing} tells what a draft
 * still lacks; {@link ExportDocuments} issues complete papers only.
 *
 * @param invoiceNumber of a continuous series
 * @param place where the papers are issued
 * @param orderNumber blank when nothing was sold
 * @param shipper who hands the goods over, where that is not the exporter
 * @param buyer who pays, where that is not the consignee
 * @param notifyParty whom the carrier tells of the arrival, where that is not the consignee
 * @param currency of every amount
 */
public record ExportPapers(
    String invoiceNumber,
    LocalDate date,
    String place,
    String orderNumber,
    Exporter exporter,
    Optional<Trader> shipper,
    Trader consignee,
    Optional<Trader> buyer,
    Optional<Trader> notifyParty,
    List<ExportLine> lines,
    List<ExportPackage> packages,
    Terms terms,
    Currency currency,
    Charges charges,
    Payment payment,
    Reason reason,
    Carriage carriage,
    Customs customs,
    Preference preference) {

  public ExportPapers {
    lines = List.copyOf(lines);
    packages = List.copyOf(packages);
  }

  /**
   * @param namedPlace where the term is fulfilled, such as <i>Lyon, 12 rue Mercière</i>
   */
  public record Terms(Incoterm incoterm, String namedPlace) {}

  /**
   * What is added to the price of the goods.
   *
   * @param discount taken off; not negative
   * @param freight main carriage and postage, as far as the buyer is charged for it
   */
  public record Charges(Money discount, Money freight, Money insurance, Money other) {

    public static Charges none(Currency currency) {
      Money zero = Money.zero(currency);
      return new Charges(zero, zero, zero, zero);
    }
  }

  /**
   * @param terms such as <i>Paid by card on 2026-11-18</i>
   * @param bank of the exporter with its account, blank when nothing is left to pay
   */
  public record Payment(String terms, String bank) {}

  /**
   * @param explanation required for {@link ReasonForExport#OTHER}
   */
  public record Reason(ReasonForExport category, String explanation) {}

  /** How the goods travel. */
  public enum Channel {
    /** By the designated postal operator, under S10 numbers and CN23. */
    POST,
    COURIER,
    AIR,
    ROAD,
    SEA
  }

  /**
   * @param carrier its name
   * @param trackingNumber of the whole shipment; blank for the post, whose items have S10 numbers
   */
  public record Carriage(Channel channel, String carrier, String trackingNumber) {}

  /**
   * References that customs may ask for; blank where there are none.
   *
   * @param senderReference the exporter's reference at customs
   * @param ioss number under which EU VAT was collected
   * @param responsiblePerson name and address in the EU after the General Product Safety Regulation
   * @param comments such as quarantine or other restrictions
   */
  public record Customs(
      String senderReference,
      String ioss,
      String responsiblePerson,
      String licence,
      String certificate,
      String comments) {

    public static final Customs NONE = new Customs("", "", "", "", "", "");
  }

  /**
   * Whether the exporter declares preferential origin on the invoice.
   *
   * @param approvedExporter customs authorisation, which lifts the limit in value; may be blank
   * @param rate how many units of the agreement's currency one unit of the papers' currency is
   *     worth; empty when the papers are in that currency
   */
  public record Preference(boolean claimed, String approvedExporter, Optional<BigDecimal> rate) {

    public static final Preference NONE = new Preference(false, "", Optional.empty());
  }

  /** Sums of the whole shipment. */
  public record Totals(
      Money goods, Money payable, long netGrams, long grossGrams, long volumeCubicCm) {}

  /**
   * Everything missing or contradictory under the rules in force on the papers' date; empty when
   * the papers can be issued. Pointers are into this record: {@code /lines/0/hs}.
   */
  public List<Violation> missing(TradeRules rules) {
    return new PapersCheck(this, rules).violations();
  }

  /**
   * @throws ProblemException {@link ExportProblem#PAPERS_INCOMPLETE} with all violations, if any
   */
  public void requireComplete(TradeRules rules) {
    List<Violation> missing = missing(rules);
    if (!missing.isEmpty()) {
      throw new ProblemException(ExportProblem.PAPERS_INCOMPLETE, missing);
    }
  }

  public Totals totals() {
    Money goods = sum(lines.stream().map(ExportLine::total).toList());
    return new Totals(
        goods,
        goods
            .minus(charges.discount())
            .plus(charges.freight())
            .plus(charges.insurance())
            .plus(charges.other()),
        lines.stream().mapToLong(ExportLine::netGrams).sum(),
        packages.stream().mapToLong(ExportPackage::grossGrams).sum(),
        packages.stream().mapToLong(ExportPackage::volumeCubicCm).sum());
  }

  /** Net weight of what is in a package. */
  public long netGrams(ExportPackage pack) {
    return pack.contents().stream()
        .mapToLong(c -> (long) lines.get(c.line()).unitNetGrams() * c.quantity())
        .sum();
  }

  /** Value of what is in a package, without charges. */
  public Money value(ExportPackage pack) {
    return sum(
        pack.contents().stream()
            .map(c -> lines.get(c.line()).unitPrice().times(c.quantity()))
            .toList());
  }

  /**
   * The number of distinct HS subheadings, by which the EU counts its duty per item of a parcel.
   */
  public int distinctSubheadings() {
    Set<String> subheadings = new HashSet<>();
    lines.forEach(line -> subheadings.add(line.hs().subheading()));
    return subheadings.size();
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }
}
