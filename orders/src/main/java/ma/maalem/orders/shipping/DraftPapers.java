package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ma.maalem.catalog.SellerCard;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.checkout.Goods;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.orders.checkout.ShippingAddress;
import ma.maalem.orders.export.ExportLine;
import ma.maalem.orders.export.ExportPackage;
import ma.maalem.orders.export.ExportPapers;
import ma.maalem.orders.export.Exporter;
import ma.maalem.orders.export.GoodsDescription;
import ma.maalem.orders.export.HsCode;
import ma.maalem.orders.export.Incoterm;
import ma.maalem.orders.export.ReasonForExport;
import ma.maalem.orders.export.TradeRules;
import ma.maalem.orders.export.Trader;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

/** Puts papers together from what was sold and what the seller says about the parcel. */
@ApplicationScoped
class DraftPapers {

  /** Morocco's designated postal operator. */
  static final String CARRIER = "Barid Al-Maghrib";

  private static final String MOROCCO = "MA";

  private final TradeRules rules = TradeRules.standard();
  private final InstantSource clock;

  @Inject
  DraftPapers(InstantSource clock) {
    this.clock = clock;
  }

  TradeRules rules() {
    return rules;
  }

  /** The delivery terms that the post may carry to that country, the usual one first. */
  List<Incoterm> allowedTerms(String country) {
    Optional<Set<Incoterm>> allowed =
        rules.allowedIncoterms(ExportPapers.Channel.POST, country, MoroccoTime.today(clock));
    return List.of(Incoterm.DAP, Incoterm.DDP).stream()
        .filter(term -> allowed.map(terms -> terms.contains(term)).orElse(true))
        .toList();
  }

  /** What customs would miss in an exporter's own particulars. */
  List<Violation> missingOf(Exporter exporter) {
    Currency currency = Money.MAD;
    Trader nobody = new Trader("", "", new Trader.Address("", "", "", "", "", ""), "", "", "");
    ExportPapers draft =
        new ExportPapers(
            "",
            MoroccoTime.today(clock),
            "",
            "",
            exporter,
            Optional.empty(),
            nobody,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            new ExportPapers.Terms(Incoterm.DAP, ""),
            currency,
            ExportPapers.Charges.none(currency),
            new ExportPapers.Payment("", ""),
            new ExportPapers.Reason(ReasonForExport.SALE_OF_GOODS, ""),
            new ExportPapers.Carriage(ExportPapers.Channel.POST, CARRIER, ""),
            ExportPapers.Customs.NONE,
            ExportPapers.Preference.NONE);
    return draft.missing(rules).stream()
        .filter(violation -> violation.pointer().startsWith("/exporter/"))
        .toList();
  }

  /**
   * The papers of one parcel that carries one seller's part of an order.
   *
   * @param shipper who hands the parcel over, where somebody else exports it
   */
  ExportPapers papers(
      String invoiceNumber,
      S10 item,
      ExporterIdentity exporter,
      Optional<ExporterIdentity> shipper,
      SellerCard seller,
      OrderView order,
      OrderView.Part part,
      ShipAbroadCommand command) {
    LocalDate today = MoroccoTime.today(clock);
    Currency currency = part.total().currency();
    Incoterm incoterm = Incoterm.valueOf(String.valueOf(command.incoterm()));
    Money zero = Money.zero(currency);
    return new ExportPapers(
        invoiceNumber,
        today,
        exporter.place(),
        order.number(),
        exporter.exporter(),
        shipper.map(identity -> identity.exporter().trader()),
        consignee(order),
        Optional.empty(),
        Optional.empty(),
        part.lines().stream().map(line -> line(line, seller, command)).toList(),
        List.of(parcel(order, part, item, command)),
        new ExportPapers.Terms(
            incoterm, order.address().city() + ", " + country(order.address().country())),
        currency,
        new ExportPapers.Charges(
            zero, incoterm.sellerPaysFreight() ? part.shipping() : zero, zero, zero),
        new ExportPapers.Payment(paid(order), ""),
        new ExportPapers.Reason(ReasonForExport.SALE_OF_GOODS, ""),
        new ExportPapers.Carriage(ExportPapers.Channel.POST, CARRIER, ""),
        ExportPapers.Customs.NONE,
        ExportPapers.Preference.NONE);
  }

  private static ExportLine line(
      OrderView.Line line, SellerCard seller, ShipAbroadCommand command) {
    Goods goods = line.goods();
    return new ExportLine(
        goods.sku(),
        seller.registryNumber(),
        seller.name().in(Language.FR),
        new GoodsDescription(
            goods.title(), material(goods, command.material()), goods.craftName(), true),
        new HsCode(goods.hsCode(), goods.hsEdition()),
        MOROCCO,
        line.quantity(),
        ExportLine.Unit.PIECE,
        line.price(),
        goods.weightGrams());
  }

  private static LocalizedText material(Goods goods, @Nullable String named) {
    return goods.materials().isEmpty() && named != null
        ? LocalizedText.of(Language.FR, named)
        : goods.materials();
  }

  private static ExportPackage parcel(
      OrderView order, OrderView.Part part, S10 item, ShipAbroadCommand command) {
    List<ExportPackage.Contents> contents = new ArrayList<>();
    IntStream.range(0, part.lines().size())
        .forEach(i -> contents.add(new ExportPackage.Contents(i, part.lines().get(i).quantity())));
    return new ExportPackage(
        ExportPackage.Kind.valueOf(String.valueOf(command.packaging())),
        order.number() + " 1/1",
        contents,
        number(command.grossGrams()),
        number(command.lengthCm()),
        number(command.widthCm()),
        number(command.heightCm()),
        command.fragile(),
        command.ispm15() == null ? "" : command.ispm15().strip(),
        Optional.of(item));
  }

  private static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static Trader consignee(OrderView order) {
    ShippingAddress address = order.address();
    return new Trader(
        address.name(),
        "",
        new Trader.Address(
            address.line1(),
            address.line2().orElse(""),
            address.postcode().orElse(""),
            address.city(),
            "",
            address.country()),
        order.phone(),
        order.email(),
        "");
  }

  private static String paid(OrderView order) {
    if (order.payment() != PaymentMethod.CARD) {
      return "Contre remboursement / cash on delivery";
    }
    return order
        .paidAt()
        .map(at -> "Payé par carte le / paid by card on " + MoroccoTime.dateOf(at))
        .orElse("Carte / card");
  }
}
