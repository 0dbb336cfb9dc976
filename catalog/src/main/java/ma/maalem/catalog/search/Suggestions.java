package ma.maalem.catalog.search;

import java.util.List;
import java.util.UUID;

/** What somebody may be about to type, with labels in their language. */
public record Suggestions(
    List<Craft> crafts, List<Listing> listings, List<Shop> sellers, List<Place> places) {

  public static final Suggestions NONE =
      new Suggestions(List.of(), List.of(), List.of(), List.of());

  /** A craft by its code. */
  public record Craft(String code, String label) {}

  /** A piece on offer. */
  public record Listing(UUID id, String slug, String label) {}

  /** A shop. */
  public record Shop(UUID id, String label) {}

  /** A region or province by its ISO 3166-2 code. */
  public record Place(String code, String label) {}

  public Suggestions {
    crafts = List.copyOf(crafts);
    listings = List.copyOf(listings);
    sellers = List.copyOf(sellers);
    places = List.copyOf(places);
  }
}
