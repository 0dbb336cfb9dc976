package ma.maalem.web.page;

import java.util.List;

/** The four consoles and their navigation. A page below an entry's path has that entry current. */
public enum Console {
  SELLER(
      "console.seller",
      new Entry("/seller", "seller.nav.home"),
      new Entry("/seller/listings", "seller.nav.listings"),
      new Entry("/seller/orders", "seller.nav.orders"),
      new Entry("/seller/shop", "seller.nav.shop"),
      new Entry("/seller/dossier", "seller.nav.dossier")),
  CHAMBER(
      "console.chamber",
      new Entry("/chamber", "chamber.nav.home"),
      new Entry("/chamber/queue", "chamber.nav.queue"),
      new Entry("/chamber/sellers", "chamber.nav.sellers"),
      new Entry("/chamber/imports", "chamber.nav.imports")),
  EXPORTER(
      "console.exporter",
      new Entry("/exporter", "exporter.nav.shipments"),
      new Entry("/exporter/export-identity", "exporter.nav.identity")),
  OPERATOR(
      "console.operator",
      new Entry("/operator", "operator.nav.home"),
      new Entry("/operator/orders", "operator.nav.orders"),
      new Entry("/operator/payments", "operator.nav.payments"),
      new Entry("/operator/ledger", "operator.nav.ledger"),
      new Entry("/operator/deliveries", "operator.nav.deliveries"),
      new Entry("/operator/audit", "operator.nav.audit"));

  private final String nameKey;
  private final List<Entry> entries;

  Console(String nameKey, Entry... entries) {
    this.nameKey = nameKey;
    this.entries = List.of(entries);
  }

  /** A line of the navigation. */
  public record Entry(String path, String textKey) {

    public boolean isCurrent(Frame frame) {
      boolean isHome = path.indexOf('/', 1) < 0;
      return isHome ? frame.address().equals(frame.url(path)) : frame.at(path);
    }
  }

  public String nameKey() {
    return nameKey;
  }

  public List<Entry> entries() {
    return entries;
  }
}
