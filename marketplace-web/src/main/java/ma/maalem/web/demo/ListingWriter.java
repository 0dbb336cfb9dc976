package ma.maalem.web.demo;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.web.demo.DemoListing.Supply;
import ma.maalem.web.demo.drawing.Tint;

/** Writes one listing: words, price, stock, weight. */
final class ListingWriter {

  /** How often a group's pieces are one of a kind, in percent. */
  private static final Map<String, Integer> UNIQUE =
      Map.of("TAP", 45, "BRO", 25, "BIJ", 20, "MUS", 20, "BOI", 15, "POT", 12, "CUI", 5, "VAN", 5);

  /** How often a group's pieces are made to order, in percent. */
  private static final Map<String, Integer> TO_ORDER =
      Map.of("BAT", 42, "VET", 34, "BOI", 30, "MUS", 28, "MET", 16);

  /** 2,500 dirhams. */
  private static final long DEAR = 250_000;

  private static final Set<String> WORN = Set.of("wear", "shoe", "head");

  private final Lexicon lexicon;
  private final Chance chance;

  ListingWriter(Lexicon lexicon, Chance chance) {
    this.lexicon = lexicon;
    this.chance = chance;
  }

  DemoListing write(
      int number,
      DemoSeller seller,
      Craft craft,
      Item item,
      Optional<Tint> tint,
      long pictureSeed) {
    var group = craft.group().code();
    double share = chance.between(0, 1);
    var size = item.size().at(share, group, chance);
    var supply = supply(group);
    var price = price(item.price(), share);
    int leadDays =
        supply == Supply.MADE_TO_ORDER
            ? price.minor() > DEAR
                ? chance.pick(21, 30, 30, 45, 60)
                : chance.pick(7, 10, 14, 15, 21)
            : 0;
    int pieces =
        switch (supply) {
          case IN_STOCK -> inStock(price);
          case ONE_OF_A_KIND -> 1;
          case MADE_TO_ORDER -> 0;
        };
    var materials = lexicon.materials(materials(craft, item));
    return new DemoListing(
        number,
        seller.number(),
        "%s-%06d".formatted(craft.code().replace("-", ""), number),
        craft.code(),
        group,
        title(item, tint, size.text(), share, supply),
        story(seller, item, materials, size.text(), supply, leadDays),
        chance.pick(lexicon.sentences(craft.code(), "care")),
        materials,
        price,
        supply,
        pieces,
        leadDays,
        Math.max(5, item.grams().at(Math.min(1, Math.max(0, share + chance.jitter(.1))), 5)),
        size.length(),
        size.width(),
        size.height(),
        craft.hsCode().code(),
        craft.hsCode().edition(),
        seller.record().province(),
        craft.flags().stream().map(Enum::name).sorted().toList(),
        tint,
        pictureSeed);
  }

  /** What the craft is usually made of, or the one metal that this piece is. */
  private static String materials(Craft craft, Item item) {
    boolean jewellery = craft.group().code().equals("BIJ");
    return switch (item.form()) {
      case "brass", "copper", "iron" ->
          item.form() + (craft.materials().contains("glass") ? ", coloured glass" : "");
      case "silver" -> jewellery ? "silver" : "nickel silver";
      case "gold" -> "silver, gilding";
      default -> craft.materials();
    };
  }

  /** Few of what is dear, sometimes many of what is cheap. */
  private int inStock(Money price) {
    if (price.minor() > DEAR) {
      return chance.integer(2, 4);
    }
    return price.minor() > DEAR / 3
        ? chance.integer(2, 9)
        : chance.integer(3, 24) + (chance.happens(.2) ? chance.integer(10, 40) : 0);
  }

  private LocalizedText title(
      Item item, Optional<Tint> tint, LocalizedText size, double share, Supply supply) {
    boolean large = share > .82 && !item.size().ranges().isEmpty() && chance.happens(.7);
    var title =
        tint.isPresent() && chance.happens(.8)
            ? Colours.title(item, tint.get(), large)
            : Colours.title(item, large);
    if (supply == Supply.ONE_OF_A_KIND && chance.happens(.25)) {
      title = with(title, LocalizedText.of("pièce unique", "قطعة فريدة", "one of a kind"));
    }
    return item.size().kind().equals("lot") || chance.happens(.2) ? title : with(title, size);
  }

  private static LocalizedText with(LocalizedText title, LocalizedText more) {
    return LocalizedText.of(
        title.in(Language.FR) + ", " + more.in(Language.FR),
        title.in(Language.AR) + "، " + more.in(Language.AR),
        title.in(Language.EN) + ", " + more.in(Language.EN));
  }

  private LocalizedText story(
      DemoSeller seller,
      Item item,
      LocalizedText materials,
      LocalizedText size,
      Supply supply,
      int leadDays) {
    var made = lexicon.sentences(item.craft(), "make");
    int first = chance.integer(0, made.size() - 1);
    var story = new ArrayList<LocalizedText>();
    story.add(made.get(first));
    if (made.size() > 1 && chance.happens(.4)) {
      story.add(made.get((first + 1) % made.size()));
    }
    story.add(chance.happens(.6) ? 0 : story.size(), chance.pick(lexicon.sentences("place")));
    story.add(chance.pick(lexicon.sentences(item.craft(), "use")));
    story.add(lexicon.sentences("materials").get(0));
    story.add(lexicon.sentences(WORN.contains(item.size().kind()) ? "worn" : "size").get(0));
    if (supply != Supply.IN_STOCK) {
      story.add(
          chance.pick(lexicon.sentences(supply == Supply.ONE_OF_A_KIND ? "unique" : "order")));
    }
    return Texts.compose(
        story,
        Map.of(
            "place",
            Places.at(seller.record().province()),
            "materials",
            materials,
            "size",
            size,
            "days",
            LocalizedText.of(
                String.valueOf(leadDays),
                leadDays + (leadDays <= 10 ? " أيام" : " يوما"),
                String.valueOf(leadDays))));
  }

  private Supply supply(String group) {
    double at = chance.between(0, 100);
    int unique = UNIQUE.getOrDefault(group, 10);
    if (at < unique) {
      return Supply.ONE_OF_A_KIND;
    }
    return at < unique + TO_ORDER.getOrDefault(group, 10) ? Supply.MADE_TO_ORDER : Supply.IN_STOCK;
  }

  /** Log-normal around what such a piece usually costs, then rounded as shops do. */
  private Money price(int usual, double share) {
    double price = usual * StrictMath.exp(.22 * chance.gaussian()) * (.6 + .85 * share);
    long step = price < 200 ? 5 : price < 1_000 ? 10 : price < 5_000 ? 50 : 100;
    long rounded = Math.max(step * 4, Math.round(price / step) * step);
    if (chance.happens(.15) && rounded > 300) {
      rounded -= step / 2 < 10 ? 1 : 10;
    }
    return Money.mad(rounded * 100);
  }
}
