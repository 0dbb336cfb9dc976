package ma.maalem.orders.export;

import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/**
 * What a line is, as specific as customs want it.
 *
 * @param article such as <i>Beni Ourain carpet</i>
 * @param material such as <i>undyed wool</i>
 * @param technique such as <i>hand-knotted</i>
 */
public record GoodsDescription(
    LocalizedText article, LocalizedText material, LocalizedText technique, boolean handmade) {

  /** Whether the language has a description of its own. */
  boolean speaks(Language language) {
    return article.exactly(language).isPresent();
  }
}
