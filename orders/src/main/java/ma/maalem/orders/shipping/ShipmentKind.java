package ma.maalem.orders.shipping;

/** Whether a parcel crosses a border. */
public enum ShipmentKind {
  HOME,
  EXPORT
}
