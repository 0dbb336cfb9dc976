package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.stock.MadeToOrder;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Region;
import ma.maalem.kernel.Territory;

/**
 * Turns rows into documents: what is searched for, filtered by and shown in a list. Names of the
 * craft in all languages, scripts and spellings go into every listing of it.
 */
@ApplicationScoped
class ListingDocuments {

  private static final List<Language> ANALYZED = List.of(Language.FR, Language.AR, Language.EN);

  private final Crafts crafts;

  @Inject
  ListingDocuments(Crafts crafts) {
    this.crafts = crafts;
  }

  static String listingKey(UUID id) {
    return id.toString();
  }

  static String sellerKey(UUID id) {
    return "seller:" + id;
  }

  IndexDocument listing(ListingRow row) {
    Craft craft = crafts.find(row.craft()).orElseThrow();
    Province province = Territory.province(row.province()).orElseThrow();
    int available = row.madeToOrder() ? MadeToOrder.LIMIT : Math.max(0, row.free());
    Map<String, Object> fields = new HashMap<>();
    fields.put("kind", "LISTING");
    fields.put("id", row.id().toString());
    fields.put("slug", row.slug());
    fields.put("sku", row.sku());
    fields.put("sku_lower", row.sku().toLowerCase(Locale.ROOT));
    fields.put("title", row.title());
    fields.put("seller", row.seller().toString());
    fields.put("seller_name", row.sellerName());
    fields.put("seller_kind", row.sellerKind());
    fields.put("seller_until", row.sellerUntil().toString());
    fields.put("craft", craft.code());
    fields.put("group", craft.group().code());
    fields.put("province", province.code());
    fields.put("region", province.region().code());
    fields.put("price", row.priceMinor());
    fields.put("available", available);
    fields.put("available_now", available > 0 && !row.madeToOrder());
    fields.put("made_to_order", row.madeToOrder());
    fields.put("one_of_a_kind", row.supply().equals("ONE_OF_A_KIND"));
    fields.put("lead_days", row.leadDays());
    row.picture().ifPresent(picture -> fields.put("picture", picture));
    fields.put("published_at", row.publishedAt().toEpochMilli());

    LocalizedText place = province.name();
    LocalizedText region = province.region().name();
    fields.put("head", versions(List.of(row.title(), craft.name())));
    fields.put(
        "text",
        versions(
            List.of(
                row.title(),
                craft.name(),
                craft.group().name(),
                row.story(),
                row.materials(),
                row.sellerName(),
                place,
                region)));
    Set<String> folded = new LinkedHashSet<>();
    folded.addAll(row.title().versions().values());
    folded.addAll(names(craft));
    folded.addAll(row.materials().versions().values());
    folded.addAll(row.sellerName().versions().values());
    folded.addAll(place.versions().values());
    folded.addAll(region.versions().values());
    fields.put("folded", List.copyOf(folded));
    Set<String> phonetic = new LinkedHashSet<>(moroccanNames(craft));
    row.title().exactly(Language.AR).ifPresent(phonetic::add);
    row.title().exactly(Language.ZGH).ifPresent(phonetic::add);
    place.exactly(Language.AR).ifPresent(phonetic::add);
    fields.put("phonetic", List.copyOf(phonetic));
    fields.put("called", names(craft).stream().filter(name -> !name.contains(" ")).toList());
    Set<String> whole = new LinkedHashSet<>(row.title().versions().values());
    whole.addAll(names(craft));
    fields.put("whole", List.copyOf(whole));
    fields.put("suggest", List.copyOf(row.title().versions().values()));
    return new IndexDocument(listingKey(row.id()), fields);
  }

  IndexDocument seller(SellerRow row) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("kind", "SELLER");
    fields.put("id", row.id().toString());
    fields.put("seller_name", row.name());
    fields.put("seller_kind", row.kind());
    fields.put("seller_until", row.until().toString());
    fields.put("province", row.province());
    List<String> names = List.copyOf(row.name().versions().values());
    fields.put("suggest", names);
    fields.put("whole", names);
    return new IndexDocument(sellerKey(row.id()), fields);
  }

  /** What does not change with the catalogue: the crafts and the places, to be suggested. */
  List<IndexDocument> fixed() {
    List<IndexDocument> fixed = new ArrayList<>();
    for (Craft craft : crafts.all()) {
      fixed.add(named("CRAFT", craft.code(), craft.name(), names(craft)));
    }
    for (Region region : Territory.regions()) {
      fixed.add(named("PLACE", region.code(), region.name(), region.name().versions().values()));
    }
    for (Province province : Territory.provinces()) {
      fixed.add(
          named("PLACE", province.code(), province.name(), province.name().versions().values()));
    }
    return fixed;
  }

  private static IndexDocument named(
      String kind, String code, LocalizedText title, Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return new IndexDocument(
        kind.toLowerCase(Locale.ROOT) + ":" + code,
        Map.of("kind", kind, "code", code, "title", title, "suggest", all, "whole", all));
  }

  private static List<String> names(Craft craft) {
    Set<String> names = new LinkedHashSet<>(craft.name().versions().values());
    names.addAll(craft.spellings());
    craft.tifinagh().ifPresent(names::add);
    return List.copyOf(names);
  }

  /** Arabic, Tifinagh and transliterated names: what may be compared by sound. */
  private static List<String> moroccanNames(Craft craft) {
    Set<String> names = new LinkedHashSet<>(craft.spellings());
    craft.name().exactly(Language.AR).ifPresent(names::add);
    craft.tifinagh().ifPresent(names::add);
    return List.copyOf(names);
  }

  private static Map<String, Object> versions(List<LocalizedText> texts) {
    Map<String, Object> versions = new HashMap<>();
    for (Language language : ANALYZED) {
      List<String> written =
          texts.stream().flatMap(text -> text.exactly(language).stream()).toList();
      if (!written.isEmpty()) {
        versions.put(language.tag(), written);
      }
    }
    return versions;
  }
}
