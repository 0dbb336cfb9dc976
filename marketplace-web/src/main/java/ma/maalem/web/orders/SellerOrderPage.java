package ma.maalem.web.orders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.checkout.SellerOrderView;
import ma.maalem.orders.export.ExportPackage;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.shipping.ExportDraft;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Form;

/**
 * One of a seller's orders.
 *
 * @param draft what is known of a parcel that goes abroad, when that is the next step
 * @param form the step that was refused
 */
public record SellerOrderPage(
    SellerOrderView order,
    Optional<ShipmentView> shipment,
    Optional<ExportDraft> draft,
    String country,
    String province,
    Form form) {

  public boolean canConfirm() {
    return order.part().status() == SellerOrderStatus.PLACED;
  }

  public boolean canShip() {
    return order.part().status() == SellerOrderStatus.CONFIRMED;
  }

  public boolean canCancel() {
    return order.part().status().canBecome(SellerOrderStatus.CANCELLED);
  }

  public Map<String, String> reasons(Texts texts) {
    Map<String, String> reasons = new LinkedHashMap<>();
    CancelSellerOrder.REASONS.stream()
        .filter(code -> !code.equals("FRAUD"))
        .sorted()
        .forEach(code -> reasons.put(code, texts.get("shipping.cancel-reason" + "." + code)));
    return reasons;
  }

  public Map<String, String> packagings(Texts texts) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ExportPackage.Kind kind : ExportPackage.Kind.values()) {
      kinds.put(kind.name(), texts.of("shipping.packaging", kind));
    }
    return kinds;
  }

  public Map<String, String> terms(Texts texts) {
    Map<String, String> terms = new LinkedHashMap<>();
    draft.ifPresent(
        d -> d.terms().forEach(t -> terms.put(t.name(), texts.of("shipping.incoterm", t))));
    return terms;
  }

  /** The seller first, when they have said under which numbers they export. */
  public Map<String, String> exporters(Texts texts) {
    Map<String, String> names = new LinkedHashMap<>();
    draft.ifPresent(
        d -> {
          if (d.ownIdentity()) {
            names.put("self", texts.get("shipping.exporter-self"));
          }
          d.exporters()
              .forEach(
                  e ->
                      names.put(
                          e.id().toString(),
                          e.exporter().trader().business().isBlank()
                              ? e.exporter().trader().name()
                              : e.exporter().trader().business()));
        });
    return names;
  }
}
