package ma.maalem.platform.documents;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Breaks lines by UAX 14, so that l’atelier stays whole. */
final class IcuLineBreaker implements FSTextBreaker {

  private final BreakIterator breaks;

  IcuLineBreaker(Locale locale) {
    breaks = BreakIterator.getLineInstance(locale);
  }

  @Override
  public int next() {
    return breaks.next();
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }
}
