package ma.maalem.web.page;

/** Says how much lies in a basket, for the header of every page. */
public interface BasketCount {

  /** How many pieces; none in a basket that does not exist. */
  int pieces(String basket);
}
