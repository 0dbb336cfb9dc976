package ma.maalem.orders.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.orders.export.ExportPackage.Contents;
import ma.maalem.orders.export.ExportPapers.Carriage;
import ma.maalem.orders.export.ExportPapers.Channel;
import ma.maalem.orders.export.ExportPapers.Charges;
import ma.maalem.orders.export.ExportPapers.Customs;
import ma.maalem.orders.export.ExportPapers.Payment;
import ma.maalem.orders.export.ExportPapers.Preference;
import ma.maalem.orders.export.ExportPapers.Reason;
import ma.maalem.orders.export.ExportPapers.Terms;
import ma.maalem.orders.shipping.S10;

/** Complete papers of two parcels to Lyon, whose parts tests replace one by one. */
final class SamplePapers {

  static final Currency EUR = Currency.getInstance("EUR");

  String invoiceNumber = "F-2026-000317";
  LocalDate date = LocalDate.of(2026, 11, 21);
  String place = "Fès";
  String orderNumber = "M-7K4Q-0092";
  Exporter exporter =
      new Exporter(
          new Trader(
              "Amina Exemple",
              "Coopérative Tissage de l’Atlas",
              new Trader.Address("14, derb Sidi Ahmed", "Médina", "30110", "Fès", "", "MA"),
              "+212535000000",
              "export@tissage.example",
              ""),
          "999000001000075",
          "40123456",
          "12345 Fès",
          "13245678",
          "1234567",
          "",
          "");
  Optional<Trader> shipper = Optional.empty();
  Trader consignee =
      new Trader(
          "Claire Modèle",
          "",
          new Trader.Address("12, rue Mercière", "Bât. B", "69002", "Lyon", "", "FR"),
          "+33472000000",
          "claire@modele.example",
          "");
  Optional<Trader> buyer = Optional.empty();
  Optional<Trader> notifyParty = Optional.empty();
  List<ExportLine> lines = List.of(carpet(), teaGlasses());
  List<ExportPackage> packages =
      List.of(
          new ExportPackage(
              ExportPackage.Kind.ROLL,
              "CTA 1/2",
              List.of(new Contents(0, 1)),
              9_400,
              148,
              24,
              24,
              false,
              "",
              Optional.of(S10.of("CP", 20260009, "MA"))),
          new ExportPackage(
              ExportPackage.Kind.CARTON,
              "CTA 2/2",
              List.of(new Contents(1, 2)),
              2_850,
              40,
              30,
              20,
              true,
              "",
              Optional.of(S10.of("CP", 20260010, "MA"))));
  Terms terms = new Terms(Incoterm.DAP, "Lyon");
  Currency currency = EUR;
  Charges charges = new Charges(eur("20.00"), eur("64.51"), Money.zero(EUR), Money.zero(EUR));
  Payment payment = new Payment("Carte, payé le 2026-11-18", "");
  Reason reason = new Reason(ReasonForExport.SALE_OF_GOODS, "");
  Carriage carriage = new Carriage(Channel.POST, "Barid Al-Maghrib", "");
  Customs customs = Customs.NONE;
  Preference preference = new Preference(true, "", Optional.empty());

  ExportPapers papers() {
    return new ExportPapers(
        invoiceNumber,
        date,
        place,
        orderNumber,
        exporter,
        shipper,
        consignee,
        buyer,
        notifyParty,
        lines,
        packages,
        terms,
        currency,
        charges,
        payment,
        reason,
        carriage,
        customs,
        preference);
  }

  static Money eur(String amount) {
    return Money.of(new BigDecimal(amount), EUR);
  }

  static ExportLine carpet() {
    return new ExportLine(
        "CTA-TAP-0042",
        "NIA-0300042",
        "Amina Exemple",
        new GoodsDescription(
            LocalizedText.of("Tapis Béni Ouaraïn", "زربية بني وراين", "Beni Ourain carpet"),
            LocalizedText.of("laine non teinte", "صوف غير مصبوغ", "undyed wool"),
            LocalizedText.of("noué à la main", "معقودة باليد", "hand-knotted"),
            true),
        new HsCode("570110", "HS2022"),
        "MA",
        1,
        ExportLine.Unit.PIECE,
        eur("890.00"),
        8_600);
  }

  static ExportLine teaGlasses() {
    return new ExportLine(
        "CTA-VER-0007",
        "NIA-0300117",
        "Youssef Exemple",
        new GoodsDescription(
            LocalizedText.of(
                "Service de six verres à thé", "طقم ستة كؤوس أتاي", "Set of six tea glasses"),
            LocalizedText.of("verre soufflé", "زجاج منفوخ", "blown glass"),
            LocalizedText.of("émaillé au pinceau", "مزين بالمينا", "enamelled with a brush"),
            true),
        new HsCode("701337", "HS2022"),
        "MA",
        2,
        ExportLine.Unit.SET,
        eur("45.75"),
        1_150);
  }

  static ExportLine with(ExportLine line, GoodsDescription description, HsCode hs, int quantity) {
    return new ExportLine(
        line.sku(),
        line.maker(),
        line.makerName(),
        description,
        hs,
        line.origin(),
        quantity,
        line.unit(),
        line.unitPrice(),
        line.unitNetGrams());
  }
}
