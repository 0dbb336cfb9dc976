package ma.maalem.platform.documents;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits a paragraph into runs of one direction by the Unicode bidirectional algorithm (UAX 9). */
final class IcuBidiSplitter implements BidiSplitter {

  private final Bidi bidi = new Bidi();

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    bidi.setPara(paragraph, defaultDirection, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    BidiRun run = bidi.getVisualRun(index);
    return new BidiTextRun(run.getStart(), run.getLength(), run.isEvenRun() ? LTR : RTL);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return Bidi.getBaseDirection(paragraph);
  }
}
