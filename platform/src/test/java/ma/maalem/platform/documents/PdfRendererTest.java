package ma.maalem.platform.documents;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {

  private static final String CSS =
      """
      @page { size: A5 landscape; margin: 12mm }
      body { font-family: 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Tifinagh'; font-size: 11pt }
      table { width: 100% }
      """;

  private final PdfRenderer renderer = new PdfRenderer();

  @Test
  void arabic_around_latin_reads_in_logical_order() throws IOException {
    byte[] pdf =
        render(
            "ar",
            "<h1>فاتورة تجارية</h1>"
                + "<p>زربية بني وراين (MAAL-TAP-0042) من الصوف، ثمنها 2450.00 درهم.</p>");

    assertThat(text(pdf))
        .contains("فاتورة تجارية", "زربية بني وراين", "MAAL-TAP-0042", "2450.00", "من الصوف");
  }

  @Test
  void arabic_is_painted_from_right_to_left_and_latin_inside_it_from_left_to_right()
      throws IOException {
    String fromLeftToRight =
        positions(render("ar", "<p>زليج ABC فاس</p>")).stream()
            .sorted(comparing(TextPosition::getX))
            .map(TextPosition::getUnicode)
            .collect(joining());

    assertThat(Normalizer.normalize(fromLeftToRight, Normalizer.Form.NFKC).strip())
        .isEqualTo("ساف ABC جيلز");
  }

  @Test
  void a_language_inside_another_keeps_its_own_direction() throws IOException {
    assertThat(text(render("fr", "<p>Zellige — زليج — fait à Fès, ⵣⵍⵍⵉⵊ</p>")))
        .contains("Zellige — زليج — fait à Fès", "ⵣⵍⵍⵉⵊ");
  }

  @Test
  void columns_run_from_the_right_in_arabic_and_from_the_left_in_french() throws IOException {
    String row = "<table><tr><td>AAA</td><td>BBB</td><td>CCC</td></tr></table>";

    assertThat(left(render("fr", row))).isSortedAccordingTo((a, b) -> Float.compare(a, b));
    assertThat(left(render("ar", row))).isSortedAccordingTo((a, b) -> Float.compare(b, a));
  }

  @Test
  void it_says_what_it_is_and_is_tagged_for_screen_readers() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(render("fr", "<h1>Liste</h1>"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Title");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Maalem");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Subject");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
          .contains("pdfaid", "pdfuaid");
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, PDFA_3_U", "ar, PDFUA_1", "fr, PDFA_3_U", "fr, PDFUA_1"})
  void it_keeps_to_the_standards_of_archives_and_of_accessibility(
      String language, PDFAFlavour standard) throws Exception {
    byte[] pdf =
        render(
            language,
            "<h1>Liste — قائمة — ⵣⵍⵍⵉⵊ</h1><img src='%s' alt='LX000000014MA'/>"
                    .formatted(Barcode.code128("LX000000014MA"))
                + "<table><thead><tr><th scope='col'>A</th><th scope='col'>B</th></tr></thead>"
                + "<tbody><tr><td>زليج</td><td>2</td></tr></tbody></table>");
    VeraGreenfieldFoundryProvider.initialise();

    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
    }
  }

  @Test
  void directional_marks_steer_the_order_and_are_not_painted() throws IOException {
    byte[] marked = render("ar", "<p>المادة \u200E92-I-1°\u200E من المدونة\u2066\u2069</p>");

    assertThat(positions(marked))
        .filteredOn(at -> at.getUnicode().codePoints().anyMatch(c -> c > 0x2000 && c < 0x2070))
        .allMatch(at -> at.getWidth() == 0);
    assertThat(text(marked)).contains("92-I-1°").doesNotContain("#");
  }

  @Test
  void lines_are_not_broken_inside_elided_words() throws IOException {
    String text = text(render("fr", "<div style='width: 1mm'>Cachet de l’exportateur</div>"));

    assertThat(text.lines().map(String::strip)).contains("l’exportateur");
  }

  @Test
  void every_font_is_embedded_and_only_the_used_part_of_it() throws IOException {
    byte[] bytes = render("fr", "<p>Tapis <b>زربية</b></p>");

    assertThat(bytes).hasSizeLessThan(60_000);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void nothing_outside_the_document_is_read() throws IOException {
    byte[] pdf = render("fr", "<p>before</p><img src='file:///etc/hostname' alt='x'/><p>after</p>");

    assertThat(text(pdf)).contains("before", "after");
  }

  @Test
  void pasted_control_characters_are_dropped() throws IOException {
    assertThat(text(render("fr", "<p>Ta\u0000p\u0008is</p>"))).contains("Tapis");
  }

  @Test
  void what_is_not_well_formed_or_brings_entities_is_refused() {
    assertThatThrownBy(() -> render("fr", "<p>Tapis")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> render("fr", "<p>&nbsp;</p>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] render(String language, String body) {
    return renderer.render(new DocumentHtml(language, "Title", "Subject", "Maalem", CSS, body));
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** The left edges of AAA, BBB and CCC. */
  private static List<Float> left(byte[] pdf) throws IOException {
    Map<String, Float> left = new HashMap<>();
    positions(pdf).forEach(at -> left.putIfAbsent(at.getUnicode(), at.getX()));
    return List.of("A", "B", "C").stream().map(left::get).toList();
  }

  /** In the order of painting. */
  private static List<TextPosition> positions(byte[] bytes) throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition at) {
          positions.add(at);
        }
      }.getText(pdf);
    }
    return positions;
  }
}
