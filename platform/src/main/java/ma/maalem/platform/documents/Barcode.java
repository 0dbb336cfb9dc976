package ma.maalem.platform.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Machine-readable marks as black and white PNG images, for the {@code src} of an {@code img}. */
public final class Barcode {

  private static final int PIXELS_PER_MODULE = 8;
  private static final int BAR_HEIGHT_PIXELS = 160;

  private Barcode() {}

  /** Code 128 with its quiet zones; the UPU's symbology for S10 item numbers. */
  public static String code128(String ascii) {
    int quietModules = 10;
    BitMatrix modules =
        new Code128Writer()
            .encode(
                ascii,
                BarcodeFormat.CODE_128,
                0,
                1,
                Map.of(EncodeHintType.MARGIN, 2 * quietModules));
    return dataUri(image(modules, BAR_HEIGHT_PIXELS));
  }

  /** A QR code that survives a quarter of its surface being smudged. */
  public static String qr(String text) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      4,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.CHARACTER_SET,
                      StandardCharsets.UTF_8.name()));
      return dataUri(image(modules, modules.getHeight() * PIXELS_PER_MODULE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }

  private static BufferedImage image(BitMatrix modules, int height) {
    int width = modules.getWidth() * PIXELS_PER_MODULE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < height; y++) {
      int row = y * modules.getHeight() / height;
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, row) ? 0x000000 : 0xFFFFFF);
      }
    }
    return image;
  }

  private static String dataUri(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
