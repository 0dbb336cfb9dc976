package ma.maalem.orders.export;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.export.ExportPackage.Contents;
import ma.maalem.orders.export.ExportPapers.Channel;
import ma.maalem.orders.shipping.S10;

/** Finds everything that is missing in papers or contradicts itself. */
final class PapersCheck {

  private static final String MOROCCO = "MA";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern TAX_ID = Pattern.compile("[0-9]{7,8}");
  private static final Pattern BUSINESS_TAX = Pattern.compile("[0-9]{7,9}");
  private static final Pattern SOCIAL_SECURITY = Pattern.compile("[0-9]{7,9}");
  private static final Pattern TRADE_REGISTER = Pattern.compile("[0-9]+.*");

  private final ExportPapers papers;
  private final TradeRules rules;
  private final Checks checks = new Checks();

  PapersCheck(ExportPapers papers, TradeRules rules) {
    this.papers = papers;
    this.rules = rules;
  }

  List<Violation> violations() {
    checks
        .required("/invoiceNumber", papers.invoiceNumber())
        .required("/place", papers.place())
        .required("/payment/terms", papers.payment().terms())
        .required("/carriage/carrier", papers.carriage().carrier());
    exporter();
    trader("/consignee", papers.consignee());
    papers.shipper().ifPresent(shipper -> trader("/shipper", shipper));
    papers.buyer().ifPresent(buyer -> trader("/buyer", buyer));
    papers.notifyParty().ifPresent(party -> trader("/notifyParty", party));
    checks
        .that(
            !papers.consignee().address().country().equals(MOROCCO),
            "/consignee/address/country",
            "not-abroad")
        .that(
            papers.exporter().trader().address().country().equals(MOROCCO),
            "/exporter/trader/address/country",
            "not-morocco");
    boolean oneCurrency = currencies();
    lines();
    packages();
    terms();
    reason();
    if (oneCurrency) {
      amounts();
      preference();
    }
    if (papers.carriage().channel() == Channel.POST) {
      post();
    } else {
      checks.required("/carriage/trackingNumber", papers.carriage().trackingNumber());
    }
    return checks.violations();
  }

  private void exporter() {
    Exporter exporter = papers.exporter();
    trader("/exporter/trader", exporter.trader());
    checks
        .required("/exporter/trader/phone", exporter.trader().phone())
        .required("/exporter/ice", exporter.ice())
        .that(exporter.ice().isBlank() || isIce(exporter.ice()), "/exporter/ice", "ice-invalid")
        .required("/exporter/taxId", exporter.taxId())
        .matches("/exporter/taxId", exporter.taxId(), TAX_ID, "tax-id-invalid")
        .required("/exporter/businessTax", exporter.businessTax())
        .matches(
            "/exporter/businessTax", exporter.businessTax(), BUSINESS_TAX, "business-tax-invalid")
        .matches(
            "/exporter/socialSecurity",
            exporter.socialSecurity(),
            SOCIAL_SECURITY,
            "social-security-invalid")
        .matches(
            "/exporter/tradeRegister",
            exporter.tradeRegister(),
            TRADE_REGISTER,
            "trade-register-invalid")
        .that(
            !exporter.tradeRegister().isBlank() || !exporter.foreignExchangeId().isBlank(),
            "/exporter/tradeRegister",
            "required");
  }

  /** Nine digits of the company, four of the establishment, two of control: divisible by 97. */
  private static boolean isIce(String ice) {
    return ice.matches("[0-9]{15}") && Long.parseLong(ice) % 97 == 0;
  }

  private void trader(String pointer, Trader trader) {
    Trader.Address address = trader.address();
    String where = pointer + "/address";
    checks
        .required(pointer + "/name", trader.name())
        .required(where + "/line1", address.line1())
        .required(where + "/city", address.city())
        .that(COUNTRIES.contains(address.country()), where + "/country", "unknown-country")
        .that(
            !address.postcode().isBlank()
                || rules.countriesWithoutPostcodes().contains(address.country()),
            where + "/postcode",
            "required")
        .that(
            trader.phone().isBlank()
                || PhoneNumberUtil.getInstance()
                    .isPossibleNumber(trader.phone(), address.country()),
            pointer + "/phone",
            "phone-invalid");
  }

  /** Amounts of different currencies cannot even be added, so this comes before all sums. */
  private boolean currencies() {
    boolean one = true;
    for (int i = 0; i < papers.lines().size(); i++) {
      one &= currency("/lines/" + i + "/unitPrice", papers.lines().get(i).unitPrice());
    }
    ExportPapers.Charges charges = papers.charges();
    one &= currency("/charges/discount", charges.discount());
    one &= currency("/charges/freight", charges.freight());
    one &= currency("/charges/insurance", charges.insurance());
    one &= currency("/charges/other", charges.other());
    return one;
  }

  private boolean currency(String pointer, Money amount) {
    boolean same = amount.currency().equals(papers.currency());
    checks.that(same, pointer, "other-currency", papers.currency().getCurrencyCode());
    return same;
  }

  private void lines() {
    checks.that(!papers.lines().isEmpty(), "/lines", "required");
    boolean identified =
        rules.wantsProductIdentifiers(papers.consignee().address().country(), papers.date());
    for (int i = 0; i < papers.lines().size(); i++) {
      ExportLine line = papers.lines().get(i);
      String at = "/lines/" + i;
      if (identified) {
        checks.required(at + "/sku", line.sku()).required(at + "/maker", line.maker());
      }
      checks
          .that(line.quantity() > 0, at + "/quantity", "too-small", 1)
          .that(line.unitPrice().isPositive(), at + "/unitPrice", "value-required")
          .that(line.unitNetGrams() > 0, at + "/unitNetGrams", "too-small", 1)
          .that(COUNTRIES.contains(line.origin()), at + "/origin", "unknown-country");
      description(at + "/description", line.description());
      hs(at + "/hs", line.hs());
    }
  }

  private void description(String at, GoodsDescription description) {
    checks.that(
        description.speaks(Language.EN) || description.speaks(Language.FR),
        at + "/article",
        "english-or-french-required");
    specific(at + "/article", description.article());
    specific(at + "/material", description.material());
    specific(at + "/technique", description.technique());
  }

  /** Customs refuse <i>gift</i> and <i>handicraft</i>: some word must say what the thing is. */
  private void specific(String at, LocalizedText text) {
    checks.that(!text.isEmpty(), at, "required");
    for (Language language : text.languages()) {
      boolean saysWhat =
          Arrays.stream(LETTERS.split(text.in(language).toLowerCase(Locale.ROOT)))
              .anyMatch(word -> word.length() > 1 && !rules.vagueWords().contains(word));
      checks.that(saysWhat, at, "too-vague", text.in(language));
    }
  }

  private void hs(String at, HsCode hs) {
    checks.required(at, hs.digits()).required(at + "/edition", hs.edition());
    if (!hs.digits().isBlank() && !hs.edition().isBlank()) {
      checks
          .that(
              rules.inForce(hs.edition(), papers.date()),
              at + "/edition",
              "hs-edition-not-in-force",
              hs.edition())
          .that(HsNomenclature.contains(hs), at, "hs-unknown", hs.digits(), hs.edition());
    }
  }

  private void packages() {
    checks.that(!papers.packages().isEmpty(), "/packages", "required");
    int[] packed = new int[papers.lines().size()];
    for (int i = 0; i < papers.packages().size(); i++) {
      ExportPackage pack = papers.packages().get(i);
      String at = "/packages/" + i;
      boolean known = contents(at, pack, packed);
      checks
          .that(!pack.contents().isEmpty(), at + "/contents", "required")
          .that(pack.grossGrams() > 0, at + "/grossGrams", "too-small", 1)
          .that(pack.volumeCubicCm() > 0, at + "/lengthCm", "dimensions-required")
          .that(
              !pack.kind().wooden() || !pack.ispm15().isBlank(), at + "/ispm15", "ispm15-required");
      if (known) {
        checks.that(
            pack.grossGrams() >= papers.netGrams(pack),
            at + "/grossGrams",
            "gross-below-net",
            papers.netGrams(pack));
      }
    }
    for (int i = 0; i < packed.length; i++) {
      int ordered = papers.lines().get(i).quantity();
      checks.that(
          packed[i] == ordered, "/lines/" + i + "/quantity", "packed-differs", ordered, packed[i]);
    }
  }

  private boolean contents(String at, ExportPackage pack, int[] packed) {
    boolean known = true;
    for (int i = 0; i < pack.contents().size(); i++) {
      Contents contents = pack.contents().get(i);
      boolean exists = contents.line() >= 0 && contents.line() < packed.length;
      checks
          .that(exists, at + "/contents/" + i + "/line", "unknown-line")
          .that(contents.quantity() > 0, at + "/contents/" + i + "/quantity", "too-small", 1);
      if (exists) {
        packed[contents.line()] += contents.quantity();
      }
      known &= exists;
    }
    return known;
  }

  private void terms() {
    Incoterm incoterm = papers.terms().incoterm();
    Channel channel = papers.carriage().channel();
    String country = papers.consignee().address().country();
    checks
        .required("/terms/namedPlace", papers.terms().namedPlace())
        .that(incoterm.sellerClearsExport(), "/terms/incoterm", "exw-refused")
        .that(
            !incoterm.seaOnly() || channel == Channel.SEA, "/terms/incoterm", "sea-only", incoterm)
        .that(
            incoterm.sellerPaysFreight() || papers.charges().freight().isZero(),
            "/charges/freight",
            "freight-is-the-buyers",
            incoterm)
        .that(
            !incoterm.sellerInsures() || papers.charges().insurance().isPositive(),
            "/charges/insurance",
            "insurance-required",
            incoterm);
    rules
        .allowedIncoterms(channel, country, papers.date())
        .ifPresent(
            allowed ->
                checks.that(
                    allowed.contains(incoterm),
                    "/terms/incoterm",
                    "incoterm-not-allowed",
                    country,
                    allowed));
  }

  private void reason() {
    ExportPapers.Reason reason = papers.reason();
    checks
        .that(
            reason.category() != ReasonForExport.OTHER || !reason.explanation().isBlank(),
            "/reason/explanation",
            "required")
        .that(
            reason.category() != ReasonForExport.GIFT || papers.orderNumber().isBlank(),
            "/reason/category",
            "sold-goods-are-no-gift")
        .that(
            reason.category() != ReasonForExport.SALE_OF_GOODS || !papers.orderNumber().isBlank(),
            "/orderNumber",
            "required");
  }

  private void amounts() {
    ExportPapers.Charges charges = papers.charges();
    checks
        .that(!charges.discount().isNegative(), "/charges/discount", "negative")
        .that(!charges.freight().isNegative(), "/charges/freight", "negative")
        .that(!charges.insurance().isNegative(), "/charges/insurance", "negative")
        .that(!charges.other().isNegative(), "/charges/other", "negative")
        .that(
            charges.discount().compareTo(papers.totals().goods()) <= 0,
            "/charges/discount",
            "more-than-goods");
  }

  private void preference() {
    if (!papers.preference().claimed()) {
      return;
    }
    for (int i = 0; i < papers.lines().size(); i++) {
      checks.that(
          papers.lines().get(i).origin().equals(MOROCCO), "/lines/" + i + "/origin", "not-morocco");
    }
    Optional<TradeRules.OriginDeclaration> agreement =
        rules.originDeclaration(papers.consignee().address().country(), papers.date());
    checks.that(agreement.isPresent(), "/preference/claimed", "no-agreement");
    if (agreement.isEmpty() || !papers.preference().approvedExporter().isBlank()) {
      return;
    }
    boolean comparable =
        papers.currency().equals(agreement.get().currency())
            || papers.preference().rate().filter(rate -> rate.signum() > 0).isPresent();
    checks.that(comparable, "/preference/rate", "required");
    if (comparable) {
      checks.that(
          agreement.get().covers(papers.totals().goods(), papers.preference().rate()),
          "/preference/approvedExporter",
          "approved-exporter-required",
          agreement.get().limit(),
          agreement.get().currency().getCurrencyCode());
    }
  }

  /** What the CN23 and advance electronic data need on top. */
  private void post() {
    checks.required("/consignee/phone", papers.consignee().phone());
    latin("/exporter/trader", papers.exporter().trader());
    latin("/consignee", papers.consignee());
    Set<S10> used = new HashSet<>();
    for (int i = 0; i < papers.packages().size(); i++) {
      ExportPackage pack = papers.packages().get(i);
      String at = "/packages/" + i;
      checks.that(pack.item().isPresent(), at + "/item", "required");
      pack.item()
          .ifPresent(
              item ->
                  checks
                      .that(item.country().equals(MOROCCO), at + "/item", "not-morocco")
                      .that(used.add(item), at + "/item", "item-used-twice", item));
      rules
          .postalLimit(papers.date())
          .ifPresent(
              limit ->
                  checks
                      .that(
                          pack.grossGrams() <= limit.grossGrams(),
                          at + "/grossGrams",
                          "too-heavy-for-post",
                          limit.grossGrams())
                      .that(
                          pack.longestSideCm() <= limit.longestSideCm()
                              && pack.lengthAndGirthCm() <= limit.lengthAndGirthCm(),
                          at + "/lengthCm",
                          "too-large-for-post",
                          limit.longestSideCm(),
                          limit.lengthAndGirthCm()));
    }
  }

  /** The post reads addresses in Latin letters, whatever the country. */
  private void latin(String pointer, Trader trader) {
    checks
        .that(isLatin(trader.name()), pointer + "/name", "latin-required")
        .that(isLatin(trader.business()), pointer + "/business", "latin-required")
        .that(isLatin(trader.address().line1()), pointer + "/address/line1", "latin-required")
        .that(isLatin(trader.address().line2()), pointer + "/address/line2", "latin-required")
        .that(isLatin(trader.address().city()), pointer + "/address/city", "latin-required");
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
