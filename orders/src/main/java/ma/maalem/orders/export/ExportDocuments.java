package ma.maalem.orders.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.export.ExportPapers.Channel;
import ma.maalem.orders.shipping.S10;
import ma.maalem.platform.documents.Barcode;
import ma.maalem.platform.documents.DocumentHtml;
import ma.maalem.platform.documents.PdfRenderer;

/**
 * Issues the papers of an export shipment as PDF. Each paper comes in its reader's language with a
 * second one beside it that customs abroad read. Incomplete papers are refused. Thread-safe.
 */
public final class ExportDocuments {

  private static final String PAPERS_CSS = css("papers.css");
  private static final String CN23_CSS = css("cn23.css");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ExportDocuments.class.getClassLoader(), "ma.maalem.orders");
  private final PdfRenderer renderer;
  private final TradeRules rules;

  public ExportDocuments(PdfRenderer renderer, TradeRules rules) {
    this.renderer = renderer;
    this.rules = rules;
  }

  /**
   * The commercial invoice, A4.
   *
   * @throws ProblemException {@link ExportProblem#PAPERS_INCOMPLETE}
   */
  public byte[] commercialInvoice(ExportPapers papers, Language reader) {
    papers.requireComplete(rules);
    Wording wording = Wording.of(reader);
    return render(
        papers,
        wording,
        wording.first("invoice.title"),
        PAPERS_CSS,
        "export/invoice.jte",
        Map.of("papers", papers, "w", wording, "originDeclaration", originDeclaration(papers)));
  }

  /**
   * The packing list, A4, without prices.
   *
   * @throws ProblemException {@link ExportProblem#PAPERS_INCOMPLETE}
   */
  public byte[] packingList(ExportPapers papers, Language reader) {
    papers.requireComplete(rules);
    Wording wording = Wording.of(reader);
    Map<Integer, String> barcodes = new HashMap<>();
    for (int i = 0; i < papers.packages().size(); i++) {
      int index = i;
      papers
          .packages()
          .get(i)
          .item()
          .ifPresent(item -> barcodes.put(index, Barcode.code128(item.value())));
    }
    return render(
        papers,
        wording,
        wording.first("packing.title"),
        PAPERS_CSS,
        "export/packing.jte",
        Map.of("papers", papers, "w", wording, "barcodes", barcodes));
  }

  /**
   * The customs declaration CN23 in English and French, the form's own languages: A5, one form for
   * each package, because each is a postal item of its own.
   *
   * @throws ProblemException {@link ExportProblem#PAPERS_INCOMPLETE}, or {@link
   *     ExportProblem#NOT_POSTAL} when the post does not carry the goods
   */
  public byte[] customsDeclaration(ExportPapers papers) {
    if (papers.carriage().channel() != Channel.POST) {
      throw ExportProblem.NOT_POSTAL.refusal(papers.carriage().channel());
    }
    papers.requireComplete(rules);
    Wording wording = Wording.of(Language.EN);
    List<Money> postage = papers.charges().freight().splitInto(papers.packages().size());
    List<Cn23Item> items = new ArrayList<>();
    for (int i = 0; i < papers.packages().size(); i++) {
      ExportPackage pack = papers.packages().get(i);
      S10 number = pack.item().orElseThrow();
      items.add(new Cn23Item(pack, number, Barcode.code128(number.value()), postage.get(i)));
    }
    return render(
        papers,
        wording,
        "CN 23 " + wording.first("cn23.title"),
        CN23_CSS,
        "export/cn23.jte",
        Map.of("papers", papers, "w", wording, "items", items));
  }

  /** In the languages of the agreements' own texts; other wordings would not be valid. */
  private static List<String> originDeclaration(ExportPapers papers) {
    if (!papers.preference().claimed()) {
      return List.of();
    }
    String authorisation = papers.preference().approvedExporter();
    return List.of(Language.FR, Language.EN).stream()
        .map(
            language ->
                authorisation.isBlank()
                    ? Wording.text(language, "origin.declaration")
                    : Wording.text(language, "origin.declaration.approved", authorisation))
        .toList();
  }

  private byte[] render(
      ExportPapers papers,
      Wording wording,
      String title,
      String css,
      String template,
      Map<String, Object> model) {
    TemplateOutput body = new StringOutput();
    templates.render(template, model, body);
    return renderer.render(
        new DocumentHtml(
            wording.first().tag(),
            title + " " + papers.invoiceNumber(),
            title + ", " + wording.second("order") + " " + papers.orderNumber(),
            papers.exporter().trader().name(),
            css,
            body.toString()));
  }

  private static String css(String file) {
    try (InputStream in = ExportDocuments.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No style sheet " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
