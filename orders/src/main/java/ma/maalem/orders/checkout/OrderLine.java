package ma.maalem.orders.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;

/** So many pieces of one listing at the price of the sale. Never changes. */
@Entity
@Table(schema = "orders", name = "order_line")
class OrderLine {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "seller_order_id")
  private SellerOrder part;

  private int position;
  private UUID listing;
  private int quantity;

  @Column(name = "price_minor")
  private long priceMinor;

  @Column(name = "made_to_order")
  private boolean madeToOrder;

  @Column(name = "lead_days")
  private int leadDays;

  @Convert(converter = GoodsConverter.class)
  private Goods goods;

  protected OrderLine() {}

  OrderLine(SellerOrder part, int position, DraftLine draft) {
    this.id = Ids.next();
    this.part = part;
    this.position = position;
    this.listing = draft.offer().listing();
    this.quantity = draft.quantity();
    this.priceMinor = draft.offer().price().minor();
    this.madeToOrder = draft.offer().madeToOrder();
    this.leadDays = draft.offer().leadDays();
    this.goods = Goods.of(draft.offer());
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  UUID listing() {
    return listing;
  }

  int quantity() {
    return quantity;
  }

  Money price() {
    return part.money(priceMinor);
  }

  Money total() {
    return price().times(quantity);
  }

  boolean madeToOrder() {
    return madeToOrder;
  }

  int leadDays() {
    return leadDays;
  }

  Goods goods() {
    return goods;
  }
}
