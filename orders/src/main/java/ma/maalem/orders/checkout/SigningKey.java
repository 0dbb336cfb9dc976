package ma.maalem.orders.checkout;

/** The secret from which the keys to single orders are derived. */
interface SigningKey {

  byte[] bytes();
}
