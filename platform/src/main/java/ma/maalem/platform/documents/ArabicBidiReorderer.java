package ma.maalem.platform.documents;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Shapes Arabic and turns right-to-left runs into the left-to-right order that PDF paints in. */
final class ArabicBidiReorderer implements BidiReorderer {

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
  }

  @Override
  public String shapeText(String text) {
    return ArabicShapes.join(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicShapes.separate(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
