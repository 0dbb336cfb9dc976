package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.orders.checkout.AccessTokens;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.ReadOrder;
import ma.maalem.platform.identity.Contact;
import ma.maalem.platform.identity.FindContact;
import ma.maalem.web.i18n.Texts;

/** Letters about an order, to its buyer and to the sellers of its parts. */
@ApplicationScoped
class OrderLetters {

  private final ReadOrder orders;
  private final AccessTokens tokens;
  private final Sellers sellers;
  private final FindContact contacts;
  private final Letters letters;

  @Inject
  OrderLetters(
      ReadOrder orders,
      AccessTokens tokens,
      Sellers sellers,
      FindContact contacts,
      Letters letters) {
    this.orders = orders;
    this.tokens = tokens;
    this.sellers = sellers;
    this.contacts = contacts;
    this.letters = letters;
  }

  OrderView order(UUID id) {
    return orders.read(new Actor.Guest(), Optional.of(tokens.of(id)), id);
  }

  /**
   * Writes to the buyer, with a link that opens the order.
   *
   * @param what key of the texts, and what makes the letter this one
   * @param part the one that it is about; all of them when absent
   * @param arguments fill the placeholders of the text, after the order's number
   */
  void toBuyer(OrderView order, String what, Optional<UUID> part, Object... arguments) {
    toBuyer(order, what, what + part.map(p -> "/" + p).orElse(""), part, arguments);
  }

  /** The same, when one order may have several letters of that kind. */
  void toBuyer(OrderView order, String what, String key, Optional<UUID> part, Object... arguments) {
    Language language = order.language();
    Texts texts = Texts.in(language);
    List<Object> all = new ArrayList<>(List.of(order.number()));
    all.addAll(List.of(arguments));
    letters.post(
        "order/" + order.id() + "/buyer/" + key,
        order.email(),
        new Letter(
            language,
            texts.get(what + ".subject", order.number()),
            texts.get("mail.order.greeting", order.address().name()),
            List.of(texts.get(what + ".body", all.toArray())),
            points(order, part, texts),
            "",
            letters.address(language, "/orders/" + order.id() + "?token=" + tokens.of(order.id())),
            texts.get("mail.order.open"),
            texts.get("mail.order.closing")));
  }

  /** Writes to the seller of one part, with a link to it in their console. */
  void toSeller(OrderView order, OrderView.Part part, String what) {
    Optional<Contact> contact =
        sellers.find(part.seller()).map(SellerCard::account).flatMap(contacts::of);
    contact.ifPresent(
        seller -> {
          Texts texts = Texts.in(seller.language());
          letters.post(
              "order/" + part.id() + "/seller/" + what,
              seller.email(),
              new Letter(
                  seller.language(),
                  texts.get(what + ".subject", order.number()),
                  texts.get("mail.order.greeting", seller.displayName()),
                  List.of(texts.get(what + ".body", order.number(), texts.date(part.promisedBy()))),
                  points(order, Optional.of(part.id()), texts),
                  "",
                  letters.address(seller.language(), "/seller/orders/" + part.id()),
                  texts.get("mail.order.open-seller"),
                  texts.get("mail.order.closing")));
        });
  }

  private static List<String> points(OrderView order, Optional<UUID> only, Texts texts) {
    return order.parts().stream()
        .filter(part -> only.isEmpty() || part.id().equals(only.get()))
        .flatMap(part -> part.lines().stream())
        .map(
            line ->
                texts.get(
                    line.madeToOrder() ? "mail.order.line-made-to-order" : "mail.order.line",
                    line.quantity(),
                    texts.of(line.goods().title()),
                    texts.money(line.total())))
        .toList();
  }
}
