package ma.maalem.web.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.CraftGroup;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.kernel.Language;

/** Chooses what the shop puts into its window: the newest pieces, one picture for each group. */
@ApplicationScoped
class ShopWindow {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int SHOWN = 3;

  private final SearchListings search;
  private final Crafts crafts;
  private final InstantSource clock;
  private volatile Tiles tiles = new Tiles(List.of(), Instant.EPOCH);

  @Inject
  ShopWindow(SearchListings search, Crafts crafts, InstantSource clock) {
    this.search = search;
    this.crafts = crafts;
    this.clock = clock;
  }

  private record Tiles(List<GroupTile> groups, Instant until) {}

  List<ListingCard> newest(Language language) {
    return search.search(ListingQuery.everything(language)).items();
  }

  /** Three pieces as different as can be, or none when there are not as many. */
  List<ListingCard> shown(List<ListingCard> pieces) {
    List<ListingCard> pictured = pieces.stream().filter(p -> p.picture().isPresent()).toList();
    Set<ListingCard> shown = new LinkedHashSet<>();
    shown.addAll(firstOfEach(pictured, piece -> crafts.find(piece.craft()).map(Craft::group)));
    shown.addAll(firstOfEach(pictured, ListingCard::craft));
    return shown.size() < SHOWN ? List.of() : shown.stream().limit(SHOWN).toList();
  }

  private static Collection<ListingCard> firstOfEach(
      List<ListingCard> pieces, Function<ListingCard, ?> kind) {
    return pieces.stream()
        .collect(Collectors.toMap(kind, piece -> piece, (first, next) -> first, LinkedHashMap::new))
        .values();
  }

  /** The groups of crafts, each with a picture of a piece that is on offer now or was lately. */
  List<GroupTile> groups() {
    Tiles known = tiles;
    if (clock.instant().isBefore(known.until())) {
      return known.groups();
    }
    List<GroupTile> groups =
        crafts.groups().stream().map(group -> new GroupTile(group, picture(group))).toList();
    tiles = new Tiles(groups, clock.instant().plus(KEPT));
    return groups;
  }

  private Optional<String> picture(CraftGroup group) {
    Map<String, List<String>> one = Map.of("group", List.of(group.code()), "size", List.of("1"));
    return search.search(ListingQuery.parse(one, Language.FR, crafts)).items().stream()
        .findFirst()
        .flatMap(ListingCard::picture);
  }
}
