package ma.maalem.web.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Territory;

/**
 * A scan of a professional card for the demo's dossiers, drawn and marked as a specimen in Arabic
 * and French. It imitates no real card.
 */
public final class SpecimenCard {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 542;
  private static final String FONTS = "/ma/maalem/platform/documents/fonts/";

  private SpecimenCard() {}

  /**
   * The card of that record as PNG.
   *
   * @throws IllegalArgumentException for a record without a card
   */
  public static byte[] png(DemoRecord record) {
    var card = record.card();
    if (card == null) {
      throw new IllegalArgumentException("No card in record " + record.registryNumber());
    }
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      background(g);
      var latin = font("NotoSans-Regular.ttf");
      var bold = font("NotoSans-Bold.ttf");
      var arabic = font("NotoNaskhArabic-Bold.ttf");
      g.setColor(Color.WHITE);
      left(g, bold.deriveFont(22f), "Carte professionnelle de l'artisan", 40, 52);
      right(g, arabic.deriveFont(26f), "البطاقة المهنية للصانع التقليدي", WIDTH - 40, 56);
      var ink = new Color(0x2a2320);
      var faint = new Color(0x7d6a55);
      var region = Territory.province(record.province()).orElseThrow().region();
      String[][] lines = {
        {"Nom", record.nameFr(), record.nameAr()},
        {"NIA", record.registryNumber(), "رقم الهوية الحرفية"},
        {"Carte n°", card.number(), "رقم البطاقة"},
        {"Activité", String.join(", ", record.crafts()), "النشاط"},
        {"Délivrée le", card.issuedOn().toString(), "سلمت في"},
        {"Valable jusqu'au", card.expiresOn().toString(), "صالحة إلى غاية"},
      };
      for (int i = 0; i < lines.length; i++) {
        int y = 140 + i * 52;
        g.setColor(faint);
        left(g, latin.deriveFont(17f), lines[i][0], 270, y);
        g.setColor(ink);
        left(g, bold.deriveFont(21f), lines[i][1], 430, y);
        g.setColor(i == 0 ? ink : faint);
        right(g, arabic.deriveFont(20f), lines[i][2], WIDTH - 40, y);
      }
      g.setColor(faint);
      left(g, latin.deriveFont(15f), region.chamberName().in(Language.FR), 40, HEIGHT - 28);
      right(
          g, arabic.deriveFont(17f), region.chamberName().in(Language.AR), WIDTH - 40, HEIGHT - 26);
      specimen(g, bold, arabic);
    } finally {
      g.dispose();
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void background(Graphics2D g) {
    g.setPaint(new GradientPaint(0, 0, new Color(0xfaf3e4), WIDTH, HEIGHT, new Color(0xe9d7b4)));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(new Color(0xe2cda6));
    g.setStroke(new BasicStroke(1.4f));
    for (int x = 0; x < WIDTH + 80; x += 80) {
      for (int y = 90; y < HEIGHT + 80; y += 80) {
        g.draw(star(x, y, 38, 27));
      }
    }
    g.setColor(new Color(0x1f5a44));
    g.fillRect(0, 0, WIDTH, 84);
    g.setColor(new Color(0xdfa227));
    g.fillRect(0, 84, WIDTH, 5);
    // where a photograph would be: a star, nobody's face
    g.setColor(new Color(0xfffaf0));
    g.fillRoundRect(40, 120, 190, 240, 16, 16);
    g.setColor(new Color(0xa3432c));
    g.fill(star(135, 240, 74, 53));
    g.setColor(new Color(0xfffaf0));
    g.fill(star(135, 240, 40, 28));
  }

  private static void specimen(Graphics2D g, Font latin, Font arabic) {
    var upright = g.getTransform();
    g.setTransform(
        AffineTransform.getRotateInstance(Math.toRadians(-19), WIDTH / 2.0, HEIGHT / 2.0));
    g.setColor(new Color(163, 50, 44, 120));
    var spaced = latin.deriveFont(Map.of(TextAttribute.TRACKING, .2f)).deriveFont(96f);
    new TextLayout("SPECIMEN", spaced, g.getFontRenderContext()).draw(g, 120, 300);
    new TextLayout("نموذج غير صالح", arabic.deriveFont(74f), g.getFontRenderContext())
        .draw(g, 240, 400);
    g.setTransform(upright);
  }

  private static Path2D star(double x, double y, double outer, double inner) {
    var path = new Path2D.Double();
    for (int i = 0; i < 16; i++) {
      double radius = i % 2 == 0 ? outer : inner;
      double angle = Math.toRadians(22.5 * i);
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }

  private static void left(Graphics2D g, Font font, String text, float x, float y) {
    new TextLayout(text, font, g.getFontRenderContext()).draw(g, x, y);
  }

  private static void right(Graphics2D g, Font font, String text, float x, float y) {
    var layout = new TextLayout(text, font, g.getFontRenderContext());
    layout.draw(g, x - layout.getAdvance(), y);
  }

  private static Font font(String file) {
    try (var in =
        Objects.requireNonNull(SpecimenCard.class.getResourceAsStream(FONTS + file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
