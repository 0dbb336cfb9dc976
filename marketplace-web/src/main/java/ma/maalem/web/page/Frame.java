package ma.maalem.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.identity.Role;
import ma.maalem.platform.identity.SignedIn;
import ma.maalem.web.i18n.Texts;

/** What every template has at hand: language, addresses, assets, who is signed in. */
public final class Frame {

  private final Visit visit;
  private final Assets assets;
  private final String baseUrl;
  private final IntSupplier piecesInBasket;
  private final Texts texts;

  Frame(Visit visit, Assets assets, String baseUrl, IntSupplier piecesInBasket) {
    this.piecesInBasket = piecesInBasket;
    this.visit = visit;
    this.assets = assets;
    this.baseUrl = baseUrl;
    this.texts = visit.texts();
  }

  /** The text of a key; see the bundles in {@code messages}. */
  public String t(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The text of an enum's value: {@code <prefix>.<VALUE>}. */
  public String t(String prefix, Enum<?> value) {
    return texts.of(prefix, value);
  }

  public String t(LocalizedText text) {
    return texts.of(text);
  }

  public Texts texts() {
    return texts;
  }

  /**
   * The {@code lang} attribute of a content text, whose language may be another than the page's.
   */
  public String lang(LocalizedText text) {
    return text.shownFor(visit.language()).tag();
  }

  /** The {@code dir} attribute of a content text. */
  public String dir(LocalizedText text) {
    return text.shownFor(visit.language()).direction();
  }

  public String money(Money money) {
    return texts.money(money);
  }

  public String number(long number) {
    return texts.number(number);
  }

  public String date(LocalDate date) {
    return texts.date(date);
  }

  public String dateTime(Instant instant) {
    return texts.dateTime(instant);
  }

  /** The time of day in Morocco. */
  public String time(Instant instant) {
    return texts.time(instant);
  }

  public Language language() {
    return visit.language();
  }

  public List<Language> languages() {
    return Texts.SPOKEN;
  }

  /** A path of ours in the page's language: {@code url("/basket")} is {@code /fr/basket}. */
  public String url(String pathInLanguage) {
    return visit.to(pathInLanguage).toString();
  }

  /** This page's address in another language. */
  public String in(Language other) {
    return visit.address().replaceFirst("^/[a-z]+(?=/|$|\\?)", "/" + other.tag());
  }

  /** This page's absolute address in another language, for {@code hreflang}. */
  public String absoluteIn(Language other) {
    return baseUrl + in(other);
  }

  /** How many pieces lie in the visitor's basket. */
  public int piecesInBasket() {
    return piecesInBasket.getAsInt();
  }

  /** Whether this page lies at or below that path, for the navigation. */
  public boolean at(String pathInLanguage) {
    String path = url(pathInLanguage);
    return visit.path().equals(path) || visit.path().startsWith(path + "/");
  }

  /** The address of a file below {@code assets}, changing with its content. */
  public String asset(String file) {
    return assets.address(file);
  }

  /** The address of a picture at least that wide. */
  public String picture(String id, int width) {
    return "/media/" + id + "/" + width;
  }

  public String nonce() {
    return visit.nonce();
  }

  public boolean htmx() {
    return visit.htmx();
  }

  public Optional<SignedIn> signedIn() {
    return visit.signedIn();
  }

  public boolean is(Role role) {
    return visit.signedIn().filter(who -> who.role() == role).isPresent();
  }

  public String address() {
    return visit.address();
  }
}
