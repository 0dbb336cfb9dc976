package ma.maalem.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BarcodeTest {

  @Test
  void a_scanner_reads_the_item_number_back() throws IOException, NotFoundException {
    assertThat(scan(Barcode.code128("LX000000014MA"))).isEqualTo("LX000000014MA");
  }

  @Test
  void a_telephone_reads_the_address_back() throws IOException, NotFoundException {
    assertThat(scan(Barcode.qr("https://example.org/fr/suivi/é?زليج")))
        .isEqualTo("https://example.org/fr/suivi/é?زليج");
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThatThrownBy(() -> Barcode.qr("x".repeat(4000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String scan(String dataUri) throws IOException, NotFoundException {
    byte[] png = Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }
}
