package ma.maalem.orders.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.export.ExportPackage.Contents;
import ma.maalem.orders.export.ExportPapers.Carriage;
import ma.maalem.orders.export.ExportPapers.Channel;
import ma.maalem.orders.export.ExportPapers.Customs;
import ma.maalem.orders.export.ExportPapers.Preference;
import ma.maalem.platform.documents.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportDocumentsTest {

  private static final ExportDocuments DOCUMENTS =
      new ExportDocuments(new PdfRenderer(), TradeRules.standard());

  private final SamplePapers sample = new SamplePapers();

  @Test
  void the_invoice_says_everything_that_customs_and_the_buyer_need() throws IOException {
    sample.customs =
        new Customs(
            "REF-9", "IM2500000001", "Modèle SARL, 1 quai Nord, 13002 Marseille", "", "", "");
    String invoice = text(DOCUMENTS.commercialInvoice(sample.papers(), Language.FR));

    assertThat(invoice)
        .contains("Facture commerciale", "Commercial invoice")
        .contains("F-2026-000317", "2026-11-21", "Fès", "M-7K4Q-0092")
        .contains("Coopérative Tissage de l’Atlas", "Amina Exemple", "14, derb Sidi Ahmed")
        .contains("30110 Fès", "Maroc / Morocco", "+212535000000")
        .contains("ICE 999000001000075", "IF 40123456", "RC 12345 Fès", "TP 13245678")
        .contains("CNSS 1234567", "IOSS IM2500000001", "Modèle SARL")
        .contains("Claire Modèle", "12, rue Mercière", "69002 Lyon", "France")
        .contains("DAP Lyon", "Incoterms® 2020", "import duties and taxes for the buyer")
        .contains("Carte, payé le 2026-11-18", "EUR", "Vente de marchandises")
        .contains("Barid Al-Maghrib", "CP 202 600 095 MA", "CP 202 600 100 MA", "CTA 1/2")
        .contains("Tapis Béni Ouaraïn, laine non teinte, noué à la main, fait main")
        .contains("Beni Ourain carpet, undyed wool, hand- knotted, handmade")
        .contains("CTA-TAP-0042", "NIA-0300042", "5701.10", "HS2022", "7013.37")
        .contains("890,00", "45,75", "91,50", "8,600 kg", "10,900 kg", "12,250 kg")
        .contains("981,50", "-20,00", "64,51", "1 026,01 EUR")
        .contains("mille vingt-six euros et un cent")
        .contains("one thousand and twenty-six euros and one cent")
        .contains("ces produits ont l’origine préférentielle Maroc")
        .contains("these products are of Morocco preferential origin")
        .contains("article 92-I-1° du Code général des impôts")
        .contains("Signature et cachet de l’exportateur", "1 / 1");
  }

  @Test
  void the_arabic_invoice_reads_in_logical_order_around_latin_references() throws IOException {
    String invoice = text(DOCUMENTS.commercialInvoice(sample.papers(), Language.AR));

    assertThat(invoice)
        .contains("فاتورة تجارية", "Facture commerciale")
        .contains("زربية بني وراين، صوف غير مصبوغ، معقودة باليد، صنع")
        .contains("ألف وستة وعشرون يورو وسنت واحد")
        .contains("شرط التسليم", "المرسل إليه")
        .contains("CTA-TAP-0042", "F-2026-000317", "12, rue Mercière", "1 026,01 EUR")
        .contains("Tapis Béni Ouaraïn, laine non teinte")
        .doesNotContain("#");
  }

  @Test
  void the_english_invoice_writes_numbers_the_english_way() throws IOException {
    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.EN)))
        .contains("Commercial invoice", "Facture commerciale", "1,026.01 EUR", "8.600 kg");
  }

  @Test
  void origin_is_declared_only_when_claimed_and_with_the_authorisation_if_there_is_one()
      throws IOException {
    sample.preference = Preference.NONE;
    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.EN)))
        .doesNotContain("preferential origin");

    sample.preference = new Preference(true, "MA/2026/077", Optional.empty());
    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.EN)))
        .contains("(customs authorisation No MA/2026/077) declares");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_packing_list_tells_packages_apart_and_no_prices(Language reader) throws IOException {
    String list = text(DOCUMENTS.packingList(sample.papers(), reader));

    assertThat(list)
        .contains("F-2026-000317", "CTA 1/2", "CTA 2/2", "CTA-TAP-0042", "CTA-VER-0007")
        .contains("148 × 24 × 24 cm", "40 × 30 × 20 cm", "CP 202 600 095 MA", "CP 202 600 100 MA")
        .containsPattern("9[.,]400 kg")
        .containsPattern("2[.,]850 kg")
        .containsPattern("12[.,]250 kg")
        .containsPattern("0[.,]109 m")
        .doesNotContain("EUR", "890", "91,50", "91.50", "64,51");
  }

  @Test
  void the_packing_list_warns_of_what_is_fragile() throws IOException {
    assertThat(text(DOCUMENTS.packingList(sample.papers(), Language.AR)))
        .contains("قائمة التعبئة", "قابل للكسر", "لفة", "علبة كرتون");
  }

  @Test
  void every_package_has_a_cn23_of_its_own() throws IOException {
    byte[] pdf = DOCUMENTS.customsDeclaration(sample.papers());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(text(document, 1))
          .contains("CUSTOMS DECLARATION", "CN 23", "May be opened officially")
          .contains("Barid Al-Maghrib", "CP 202 600 095 MA", "Coopérative Tissage de l’Atlas")
          .contains("14, derb Sidi Ahmed, Médina", "30110", "MOROCCO / Maroc", "+212535000000")
          .contains("Claire Modèle", "12, rue Mercière, Bât. B", "69002", "FRANCE / France")
          .contains("+33472000000 / claire@modele.example")
          .contains("Beni Ourain carpet, undyed wool, hand-knotted, handmade")
          .contains("Tapis Béni Ouaraïn", "8.600", "890.00 EUR", "5701.10", "MA Morocco")
          .contains("9.400", "32.26 EUR", "X Sale of goods", "F-2026-000317", "Fès, 2026-11-21")
          .contains("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)")
          .contains("(12)", "(13)", "(14)", "(15)", "I certify that the particulars")
          .doesNotContain("Set of six tea glasses");
      assertThat(text(document, 2))
          .contains("CP 202 600 100 MA", "Set of six tea glasses", "91.50 EUR", "32.25 EUR");
    }
  }

  @Test
  void a_scanner_reads_the_item_number_from_the_printed_form()
      throws IOException, NotFoundException {
    try (PDDocument document = Loader.loadPDF(DOCUMENTS.customsDeclaration(sample.papers()))) {
      assertThat(scan(new PDFRenderer(document).renderImageWithDPI(1, 200)))
          .isEqualTo("CP202600100MA");
    }
  }

  @Test
  void a_long_invoice_goes_on_over_pages_with_its_heading_repeated() throws IOException {
    List<ExportLine> lines = new ArrayList<>();
    List<Contents> contents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add(SamplePapers.teaGlasses());
      contents.add(new Contents(i, 2));
    }
    sample.lines = lines;
    sample.terms = new ExportPapers.Terms(Incoterm.FCA, "Casablanca");
    sample.charges = ExportPapers.Charges.none(SamplePapers.EUR);
    sample.carriage = new Carriage(Channel.AIR, "Royal Air Maroc Cargo", "147-00000000");
    sample.packages =
        List.of(
            new ExportPackage(
                ExportPackage.Kind.PALLET,
                "CTA",
                contents,
                110_000,
                120,
                80,
                150,
                true,
                "MA-034 HT",
                Optional.empty()));

    try (PDDocument document =
        Loader.loadPDF(DOCUMENTS.commercialInvoice(sample.papers(), Language.FR))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      assertThat(text(document, 2)).contains("Désignation", "Montant", "2 / " + pages);
      assertThat(text(document, pages)).contains("3 660,00 EUR");
    }
  }

  @Test
  void what_people_write_is_text_and_never_markup() throws IOException {
    sample.consignee =
        new Trader(
            "<b>Claire</b> & \"Cie\"",
            "",
            sample.consignee.address(),
            sample.consignee.phone(),
            "",
            "");

    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.FR)))
        .contains("<b>Claire</b> & \"Cie\"");
    assertThat(text(DOCUMENTS.customsDeclaration(sample.papers())))
        .contains("<b>Claire</b> & \"Cie\"");
  }

  @Test
  void a_name_in_arabic_is_printed_on_the_invoice_of_a_courier() throws IOException {
    sample.carriage = new Carriage(Channel.COURIER, "Aramex", "31234567890");
    sample.consignee =
        new Trader(
            "خديجة مثال",
            "",
            new Trader.Address("شارع النيل 5", "", "", "الدوحة", "", "QA"),
            "+97444000000",
            "",
            "");
    sample.preference = Preference.NONE;

    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.FR)))
        .contains("خديجة مثال", "شارع النيل", "الدوحة", "Qatar", "31234567890");
  }

  @Test
  void a_line_described_in_french_only_is_not_said_twice() throws IOException {
    GoodsDescription french =
        new GoodsDescription(
            LocalizedText.of(Language.FR, "Théière gravée"),
            LocalizedText.of(Language.FR, "laiton"),
            LocalizedText.of(Language.FR, "ciselure"),
            true);
    sample.lines =
        List.of(
            SamplePapers.with(SamplePapers.carpet(), french, new HsCode("741810", "HS2022"), 1),
            SamplePapers.teaGlasses());

    assertThat(text(DOCUMENTS.commercialInvoice(sample.papers(), Language.EN)))
        .containsOnlyOnce("Théière gravée, laiton, ciselure, fait main");
  }

  @Test
  void incomplete_papers_are_not_issued() {
    sample.place = " ";

    for (Language reader : List.of(Language.FR, Language.AR)) {
      assertThatThrownBy(() -> DOCUMENTS.commercialInvoice(sample.papers(), reader))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refusal -> {
                assertThat(refusal.type()).isEqualTo(ExportProblem.PAPERS_INCOMPLETE);
                assertThat(refusal.violations())
                    .containsExactly(Violation.of("/place", "required"));
              });
    }
    assertThatThrownBy(() -> DOCUMENTS.packingList(sample.papers(), Language.FR))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> DOCUMENTS.customsDeclaration(sample.papers()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void there_is_no_cn23_for_what_the_post_does_not_carry() {
    sample.carriage = new Carriage(Channel.COURIER, "DHL", "1234567890");

    assertThatThrownBy(() -> DOCUMENTS.customsDeclaration(sample.papers()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ExportProblem.NOT_POSTAL));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return flat(new PDFTextStripper().getText(document));
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return flat(stripper.getText(document));
  }

  /** On one line, with plain spaces, and without the presentation forms of Arabic. */
  private static String flat(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
  }

  private static String scan(BufferedImage page) throws NotFoundException {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
            Map.of(
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.CODE_128)))
        .getText();
  }
}
