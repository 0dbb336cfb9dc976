package ma.maalem.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Typesets documents as PDF/A-3 (archivable) and PDF/UA (tagged for screen readers), with every
 * font embedded. Nothing is loaded from outside: images are {@code data:} URIs. Thread-safe.
 *
 * <p>The families are {@code Noto Sans} (also Greek and Cyrillic), {@code Noto Naskh Arabic} and
 * {@code Noto Sans Tifinagh} (regular only); a style sheet names all of them, so that names in
 * other scripts are never lost. In right-to-left documents the columns of tables run from right to
 * left.
 */
public final class PdfRenderer {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final List<Face> faces =
      List.of(
          new Face("Noto Sans", REGULAR, bytes("NotoSans-Regular.ttf")),
          new Face("Noto Sans", BOLD, bytes("NotoSans-Bold.ttf")),
          new Face("Noto Naskh Arabic", REGULAR, bytes("NotoNaskhArabic-Regular.ttf")),
          new Face("Noto Naskh Arabic", BOLD, bytes("NotoNaskhArabic-Bold.ttf")),
          new Face("Noto Sans Tifinagh", REGULAR, bytes("NotoSansTifinagh-Regular.ttf")));

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  public PdfRenderer() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /**
   * The document as a PDF.
   *
   * @throws IllegalArgumentException when the body is not well-formed
   */
  public byte[] render(DocumentHtml html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    faces.forEach(face -> face.addTo(builder));
    builder
        .withW3cDocument(page(html), "")
        .useExternalResourceAccessControl(
            (uri, type) -> uri.startsWith("data:"),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (uri, type) -> uri.startsWith("data:"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .useUnicodeLineBreaker(new IcuLineBreaker(Locale.forLanguageTag(html.language())))
        .useUnicodeBidiSplitter(IcuBidiSplitter::new)
        .useUnicodeBidiReorderer(new ArabicBidiReorderer())
        .defaultTextDirection(
            isRightToLeft(html.language()) ? TextDirection.RTL : TextDirection.LTR)
        .usePdfAConformance(PdfAConformance.PDFA_3_U)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .withProducer("Maalem")
        .toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static boolean isRightToLeft(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("ar");
  }

  private static Document page(DocumentHtml html) {
    Document page = parse("<html><head/><body>" + printable(html.body()) + "</body></html>");
    Element root = page.getDocumentElement();
    root.setAttribute("lang", html.language());
    root.setAttribute("dir", isRightToLeft(html.language()) ? "rtl" : "ltr");
    Element head = (Element) root.getFirstChild();
    add(head, "title", html.title());
    meta(head, "subject", html.subject());
    meta(head, "description", html.subject());
    meta(head, "author", html.author());
    add(head, "style", html.css());
    if (isRightToLeft(html.language())) {
      mirrorRows(page);
    }
    return page;
  }

  /** The layout engine sets the first cell leftmost even in right-to-left tables. */
  private static void mirrorRows(Document page) {
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Node row = rows.item(i);
      for (Node cell = row.getLastChild(); cell != null; ) {
        Node before = cell.getPreviousSibling();
        row.appendChild(cell);
        cell = before;
      }
    }
  }

  private static void meta(Element head, String name, String content) {
    Element meta = add(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", printable(content));
  }

  private static Element add(Element parent, String name, String text) {
    Element child = parent.getOwnerDocument().createElement(name);
    child.setTextContent(printable(text));
    parent.appendChild(child);
    return child;
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the control characters that XML 1.0 forbids and people paste by accident. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PdfRenderer.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("No font " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Face(String family, int weight, byte[] trueType) {

    void addTo(PdfRendererBuilder builder) {
      builder.useFont(
          () -> new ByteArrayInputStream(trueType), family, weight, FontStyle.NORMAL, true);
    }
  }
}
