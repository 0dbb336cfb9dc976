package ma.maalem.orders.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.export.ExportPackage.Contents;
import ma.maalem.orders.export.ExportPapers.Carriage;
import ma.maalem.orders.export.ExportPapers.Channel;
import ma.maalem.orders.export.ExportPapers.Charges;
import ma.maalem.orders.export.ExportPapers.Payment;
import ma.maalem.orders.export.ExportPapers.Preference;
import ma.maalem.orders.export.ExportPapers.Reason;
import ma.maalem.orders.export.ExportPapers.Terms;
import ma.maalem.orders.shipping.S10;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPapersTest {

  private static final TradeRules RULES = TradeRules.standard();

  private final SamplePapers sample = new SamplePapers();

  @Test
  void complete_papers_lack_nothing() {
    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  @Test
  void totals_add_up() {
    ExportPapers papers = sample.papers();
    ExportPapers.Totals totals = papers.totals();

    assertThat(totals.goods()).isEqualTo(SamplePapers.eur("981.50"));
    assertThat(totals.payable()).isEqualTo(SamplePapers.eur("1026.01"));
    assertThat(totals.netGrams()).isEqualTo(10_900);
    assertThat(totals.grossGrams()).isEqualTo(12_250);
    assertThat(totals.volumeCubicCm()).isEqualTo(148 * 24 * 24 + 40 * 30 * 20);
    assertThat(papers.packages())
        .extracting(papers::value)
        .containsExactly(SamplePapers.eur("890.00"), SamplePapers.eur("91.50"));
    assertThat(papers.distinctSubheadings()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void each_fault_is_named_where_it_is(String pointer, String code, Consumer<SamplePapers> spoil) {
    spoil.accept(sample);

    assertThat(sample.papers().missing(RULES))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple(pointer, code));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("/invoiceNumber", "required", p -> p.invoiceNumber = ""),
        fault("/place", "required", p -> p.place = " "),
        fault("/orderNumber", "required", p -> p.orderNumber = ""),
        fault("/payment/terms", "required", p -> p.payment = new Payment("", "")),
        fault(
            "/carriage/carrier", "required", p -> p.carriage = new Carriage(Channel.POST, "", "")),
        fault(
            "/carriage/trackingNumber",
            "required",
            p -> p.carriage = new Carriage(Channel.COURIER, "DHL", "")),

        // the exporter
        fault("/exporter/ice", "required", p -> p.exporter = exporter("", "40123456", "1 Fès")),
        fault(
            "/exporter/ice",
            "ice-invalid",
            p -> p.exporter = exporter("001561191000065", "40123456", "1 Fès")),
        fault(
            "/exporter/taxId",
            "tax-id-invalid",
            p -> p.exporter = exporter("001561191000066", "4012", "1 Fès")),
        fault(
            "/exporter/tradeRegister",
            "required",
            p -> p.exporter = exporter("002136093000040", "40123456", "")),
        fault(
            "/exporter/tradeRegister",
            "trade-register-invalid",
            p -> p.exporter = exporter("002136093000040", "40123456", "Fès")),

        // the consignee
        fault("/consignee/name", "required", p -> p.consignee = consignee("", "69002", "FR", TEL)),
        fault(
            "/consignee/address/postcode",
            "required",
            p -> p.consignee = consignee("Claire", "", "FR", TEL)),
        fault("/consignee/phone", "required", p -> p.consignee = consignee("C", "69002", "FR", "")),
        fault(
            "/consignee/phone",
            "phone-invalid",
            p -> p.consignee = consignee("C", "69002", "FR", "12")),
        fault(
            "/consignee/name",
            "latin-required",
            p -> p.consignee = consignee("كلير", "69002", "FR", TEL)),
        fault(
            "/consignee/address/country",
            "not-abroad",
            p -> {
              p.consignee = consignee("Claire", "30000", "MA", "+212535000001");
              p.preference = Preference.NONE;
            }),
        fault(
            "/consignee/address/country",
            "unknown-country",
            p -> {
              p.consignee = consignee("Claire", "69002", "XX", TEL);
              p.preference = Preference.NONE;
            }),

        // the goods
        fault("/lines/0/sku", "required", p -> p.lines = first(identified("", "NIA-1"))),
        fault("/lines/0/maker", "required", p -> p.lines = first(identified("A-1", ""))),
        fault(
            "/lines/0/description/article",
            "too-vague",
            p -> p.lines = first(described("Gift", "wool", "woven"))),
        fault(
            "/lines/0/description/material",
            "required",
            p -> p.lines = first(described("Carpet", "", "woven"))),
        fault(
            "/lines/0/description/technique",
            "too-vague",
            p -> p.lines = first(described("Carpet", "wool", "handmade"))),
        fault(
            "/lines/0/description/article",
            "english-or-french-required",
            p ->
                p.lines =
                    first(
                        new GoodsDescription(
                            LocalizedText.of(Language.AR, "زربية"),
                            LocalizedText.of(Language.AR, "صوف"),
                            LocalizedText.of(Language.AR, "معقودة"),
                            true))),
        fault("/lines/0/hs", "hs-unknown", p -> p.lines = first(new HsCode("570199", "HS2022"))),
        fault("/lines/0/hs", "hs-unknown", p -> p.lines = first(new HsCode("5701", "HS2022"))),
        fault("/lines/0/hs/edition", "required", p -> p.lines = first(new HsCode("570110", ""))),
        fault("/lines/0/hs", "required", p -> p.lines = first(new HsCode("", "HS2022"))),
        fault(
            "/lines/0/hs/edition",
            "hs-edition-not-in-force",
            p -> p.date = LocalDate.of(2028, 1, 1),
            2),
        fault(
            "/lines/0/unitPrice",
            "value-required",
            p -> p.lines = List.of(priced(SamplePapers.eur("0.00")), SamplePapers.teaGlasses())),
        fault(
            "/lines/0/unitPrice",
            "other-currency",
            p -> p.lines = List.of(priced(Money.mad(900_00)), SamplePapers.teaGlasses())),
        fault(
            "/lines/1/quantity",
            "packed-differs",
            p ->
                p.lines =
                    List.of(
                        SamplePapers.carpet(),
                        SamplePapers.with(
                            SamplePapers.teaGlasses(),
                            SamplePapers.teaGlasses().description(),
                            SamplePapers.teaGlasses().hs(),
                            3))),

        // the packages
        fault("/packages/0/grossGrams", "gross-below-net", p -> p.packages = pack(8_599, 148, "")),
        fault(
            "/packages/0/grossGrams", "too-heavy-for-post", p -> p.packages = pack(30_001, 9, "")),
        fault("/packages/0/lengthCm", "too-large-for-post", p -> p.packages = pack(9_400, 151, "")),
        fault("/packages/0/lengthCm", "dimensions-required", p -> p.packages = pack(9_400, 0, "")),
        fault(
            "/packages/0/ispm15",
            "ispm15-required",
            p ->
                p.packages =
                    packs(ExportPackage.Kind.WOODEN_CASE, 9_400, 148, "", item(20260009), 0)),
        fault(
            "/packages/0/item",
            "required",
            p -> p.packages = packs(ExportPackage.Kind.ROLL, 9_400, 148, "", Optional.empty(), 0)),
        fault(
            "/packages/0/item",
            "not-morocco",
            p ->
                p.packages =
                    packs(
                        ExportPackage.Kind.ROLL,
                        9_400,
                        148,
                        "",
                        Optional.of(S10.of("CP", 20260009, "FR")),
                        0)),
        fault(
            "/packages/1/item",
            "item-used-twice",
            p -> p.packages = packs(ExportPackage.Kind.ROLL, 9_400, 148, "", item(20260010), 0)),

        // the terms
        fault(
            "/terms/incoterm",
            "exw-refused",
            p -> {
              p.terms = new Terms(Incoterm.EXW, "Fès");
              p.carriage = new Carriage(Channel.ROAD, "Transit Atlas", "CMR 1");
              p.charges = Charges.none(SamplePapers.EUR);
            }),
        fault(
            "/terms/incoterm",
            "sea-only",
            p -> {
              p.terms = new Terms(Incoterm.FOB, "Casablanca");
              p.carriage = new Carriage(Channel.AIR, "RAM Cargo", "147-1");
              p.charges = Charges.none(SamplePapers.EUR);
            }),
        fault(
            "/charges/freight",
            "freight-is-the-buyers",
            p -> {
              p.terms = new Terms(Incoterm.FCA, "Casablanca");
              p.carriage = new Carriage(Channel.AIR, "RAM Cargo", "147-1");
            }),
        fault(
            "/charges/insurance",
            "insurance-required",
            p -> {
              p.terms = new Terms(Incoterm.CIP, "Lyon");
              p.carriage = new Carriage(Channel.AIR, "RAM Cargo", "147-1");
            }),
        fault(
            "/terms/incoterm",
            "incoterm-not-allowed",
            p -> {
              p.terms = new Terms(Incoterm.CPT, "Lyon");
            }),
        fault("/terms/namedPlace", "required", p -> p.terms = new Terms(Incoterm.DAP, "")),
        fault(
            "/charges/discount",
            "more-than-goods",
            p -> {
              Money zero = Money.zero(SamplePapers.EUR);
              p.charges = new Charges(SamplePapers.eur("981.51"), zero, zero, zero);
            }),

        // the reason
        fault(
            "/reason/category",
            "sold-goods-are-no-gift",
            p -> p.reason = new Reason(ReasonForExport.GIFT, "")),
        fault(
            "/reason/explanation",
            "required",
            p -> p.reason = new Reason(ReasonForExport.OTHER, "")),

        // preferential origin
        fault(
            "/preference/claimed",
            "no-agreement",
            p -> p.consignee = consignee("Claire", "8001", "CH", "+41442000000")),
        fault(
            "/preference/approvedExporter",
            "approved-exporter-required",
            p -> p.lines = List.of(priced(SamplePapers.eur("6000.00")), SamplePapers.teaGlasses())),
        fault(
            "/preference/rate",
            "required",
            p -> {
              Currency usd = Currency.getInstance("USD");
              p.currency = usd;
              p.charges = Charges.none(usd);
              p.lines = List.of(priced(new Money(90_000, usd)));
              p.packages = p.packages.subList(0, 1);
            }));
  }

  private static final String TEL = "+33472000000";

  private static Arguments fault(String pointer, String code, Consumer<SamplePapers> spoil) {
    return arguments(pointer, code, spoil);
  }

  /** A fault that every line has; the second line is taken out so that one violation remains. */
  private static Arguments fault(
      String pointer, String code, Consumer<SamplePapers> spoil, int lines) {
    return arguments(
        pointer,
        code,
        (Consumer<SamplePapers>)
            p -> {
              p.lines = p.lines.subList(0, lines - 1);
              p.packages = p.packages.subList(0, lines - 1);
              spoil.accept(p);
            });
  }

  @Test
  void a_parcel_to_the_united_states_must_be_delivered_duty_paid() {
    sample.preference = Preference.NONE;
    sample.consignee = consignee("Jane Sample", "10001", "US", "+12125550100");
    assertThat(sample.papers().missing(RULES))
        .extracting(Violation::code)
        .containsExactly("incoterm-not-allowed");

    sample.terms = new Terms(Incoterm.DDP, "New York");
    assertThat(sample.papers().missing(RULES)).isEmpty();

    sample.terms = new Terms(Incoterm.DAP, "New York");
    sample.date = LocalDate.of(2025, 8, 28);
    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  @Test
  void the_eu_asks_for_product_identifiers_since_november_2026() {
    sample.lines = first(identified("", ""));

    assertThat(sample.papers().missing(RULES)).hasSize(2);

    sample.date = LocalDate.of(2026, 10, 31);
    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  @Test
  void countries_without_postcodes_need_none() {
    sample.consignee = consignee("Claire", "", "AE", "+97142000000");
    sample.preference = Preference.NONE;

    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  @Test
  void the_limit_of_origin_declarations_is_compared_in_its_own_currency() {
    sample.currency = Money.MAD;
    sample.charges = Charges.none(Money.MAD);
    sample.lines = List.of(priced(Money.mad(6_500_000)));
    sample.packages = sample.packages.subList(0, 1);
    sample.preference = new Preference(true, "", Optional.of(new BigDecimal("0.0925")));

    assertThat(sample.papers().missing(RULES))
        .extracting(Violation::code)
        .containsExactly("approved-exporter-required");

    sample.preference = new Preference(true, "", Optional.of(new BigDecimal("0.0923")));
    assertThat(sample.papers().missing(RULES)).isEmpty();

    sample.preference = new Preference(true, "MA/077", Optional.empty());
    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  @Test
  void an_empty_draft_names_everything_at_once() {
    Trader nobody = new Trader("", "", new Trader.Address("", "", "", "", "", ""), "", "", "");
    sample.exporter = new Exporter(nobody, "", "", "", "", "", "", "");
    sample.consignee = nobody;
    sample.lines = List.of();
    sample.packages = List.of();
    sample.place = "";

    assertThat(sample.papers().missing(RULES))
        .extracting(Violation::pointer)
        .contains("/place", "/exporter/ice", "/exporter/trader/name", "/consignee/address/city")
        .contains("/lines", "/packages", "/consignee/phone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gift",
        "gifts",
        "Cadeau",
        "CADEAUX",
        "Handicrafts",
        "Artisanat marocain",
        "Moroccan gift",
        "objets divers",
        "هدية",
        "Produits de l'artisanat",
        "Item 12",
        "--"
      })
  void vague_words_do_not_describe_goods(String article) {
    sample.lines = first(described(article, "wool", "woven"));

    assertThat(sample.papers().missing(RULES)).extracting(Violation::code).contains("too-vague");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Beni Ourain carpet", "Théière en laiton", "Gift box of thuya wood", "Pouf"})
  void words_that_say_what_it_is_describe_goods(String article) {
    sample.lines = first(described(article, "or 18 carats", "ciselure"));

    assertThat(sample.papers().missing(RULES)).isEmpty();
  }

  private static Exporter exporter(String ice, String taxId, String tradeRegister) {
    return new Exporter(
        new SamplePapers().exporter.trader(), ice, taxId, tradeRegister, "13245678", "", "", "");
  }

  private static Trader consignee(String name, String postcode, String country, String phone) {
    return new Trader(
        name,
        "",
        new Trader.Address("12, rue Mercière", "", postcode, "Lyon", "", country),
        phone,
        "",
        "");
  }

  private static List<ExportLine> first(ExportLine line) {
    return List.of(line, SamplePapers.teaGlasses());
  }

  private static List<ExportLine> first(GoodsDescription description) {
    ExportLine carpet = SamplePapers.carpet();
    return first(SamplePapers.with(carpet, description, carpet.hs(), 1));
  }

  private static List<ExportLine> first(HsCode hs) {
    ExportLine carpet = SamplePapers.carpet();
    return first(SamplePapers.with(carpet, carpet.description(), hs, 1));
  }

  private static GoodsDescription described(String article, String material, String technique) {
    return new GoodsDescription(
        LocalizedText.of(Language.EN, article),
        LocalizedText.of(Language.EN, material),
        LocalizedText.of(Language.EN, technique),
        true);
  }

  private static ExportLine identified(String sku, String maker) {
    ExportLine carpet = SamplePapers.carpet();
    return new ExportLine(
        sku,
        maker,
        carpet.makerName(),
        carpet.description(),
        carpet.hs(),
        "MA",
        1,
        carpet.unit(),
        carpet.unitPrice(),
        carpet.unitNetGrams());
  }

  private static ExportLine priced(Money price) {
    ExportLine carpet = SamplePapers.carpet();
    return new ExportLine(
        carpet.sku(),
        carpet.maker(),
        carpet.makerName(),
        carpet.description(),
        carpet.hs(),
        "MA",
        1,
        carpet.unit(),
        price,
        carpet.unitNetGrams());
  }

  private static Optional<S10> item(int serial) {
    return Optional.of(S10.of("CP", serial, "MA"));
  }

  private static List<ExportPackage> pack(int grossGrams, int lengthCm, String ispm15) {
    return packs(ExportPackage.Kind.ROLL, grossGrams, lengthCm, ispm15, item(20260009), 0);
  }

  private static List<ExportPackage> packs(
      ExportPackage.Kind kind,
      int grossGrams,
      int lengthCm,
      String ispm15,
      Optional<S10> item,
      int line) {
    return List.of(
        new ExportPackage(
            kind,
            "CTA 1/2",
            List.of(new Contents(line, 1)),
            grossGrams,
            lengthCm,
            24,
            24,
            false,
            ispm15,
            item),
        new SamplePapers().packages.get(1));
  }
}
