package ma.maalem.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.web.demo.drawing.Drawing;
import ma.maalem.web.demo.drawing.Subject;

/**
 * A catalogue of any size, the same for the same arguments. Sellers come from the registry extract;
 * listings are made one by one, so that a million of them need no memory.
 */
public final class DemoCatalogue {

  private static final int LISTINGS_PER_SELLER = 12;
  private static final int RECORDS = 2_000;

  /** More records than this need not be searched to find someone for every craft. */
  private static final int SEARCHED = 2_500;

  /** What visitors look for most. */
  private static final Map<String, Double> DEMAND =
      Map.of("TAP", 3.0, "POT", 2.4, "CUI", 2.1, "MET", 1.7, "BAT", 1.7, "BIJ", 1.5, "VET", 1.5);

  private final int size;
  private final long seed;
  private final RegistryExtract registry;
  private final Lexicon lexicon = new Lexicon();
  private final Map<String, Craft> crafts;
  private final List<DemoSeller> sellers;
  private final int[] pairSeller;
  private final String[] pairCraft;
  private final double[] pairWeight;
  private final Map<String, Subject> subjects = new ConcurrentHashMap<>();

  private DemoCatalogue(int size, long seed, LocalDate day) {
    this.size = size;
    this.seed = seed;
    this.crafts =
        new Crafts().all().stream().collect(Collectors.toMap(Craft::code, craft -> craft));
    int wanted = Math.max(1, size / LISTINGS_PER_SELLER);
    this.registry = RegistryExtract.of(Math.max(RECORDS, wanted * 4), seed, day);
    this.sellers = choose(wanted, day);
    var seller = new ArrayList<Integer>();
    var craft = new ArrayList<String>();
    for (var one : sellers) {
      for (var code : one.crafts()) {
        seller.add(one.number());
        craft.add(code);
      }
    }
    pairSeller = seller.stream().mapToInt(Integer::intValue).toArray();
    pairCraft = craft.toArray(String[]::new);
    pairWeight = new double[pairCraft.length];
    double sum = 0;
    for (int i = 0; i < pairCraft.length; i++) {
      sum += DEMAND.getOrDefault(craft(pairCraft[i]).group().code(), 1.0);
      pairWeight[i] = sum;
    }
  }

  /**
   * @param size number of listings; about 600 show every craft
   * @param day today: cards are valid on it
   */
  public static DemoCatalogue of(int size, long seed, LocalDate day) {
    return new DemoCatalogue(size, seed, day);
  }

  /** The extract that the sellers are in, 2,000 records or as many as they need. */
  public RegistryExtract registry() {
    return registry;
  }

  /** Everyone who sells, the cast first. */
  public List<DemoSeller> sellers() {
    return sellers;
  }

  public int size() {
    return size;
  }

  public Stream<DemoListing> listings() {
    return IntStream.rangeClosed(1, size).mapToObj(this::listing);
  }

  /** Listing number i, from 1. The first ones show every craft of every seller once. */
  public DemoListing listing(int i) {
    var chance = Chance.of(seed, "listing", i);
    int pair = i <= pairCraft.length ? i - 1 : weighted(chance);
    var seller = sellers.get(pairSeller[pair]);
    var craft = craft(pairCraft[pair]);
    long pictureSeed = 1 + i % (size > 2_000 ? 41 : 997);
    var subject =
        subjects.computeIfAbsent(
            craft.code() + pictureSeed,
            none -> Drawing.subject(craft.code(), craft.group().code(), pictureSeed));
    var item = lexicon.item(craft.code(), subject.form());
    return new ListingWriter(lexicon, chance)
        .write(i, seller, craft, item, subject.tint(), pictureSeed);
  }

  private int weighted(Chance chance) {
    int at = Arrays.binarySearch(pairWeight, chance.between(0, pairWeight[pairWeight.length - 1]));
    return Math.min(pairWeight.length - 1, at < 0 ? -at - 1 : at);
  }

  private Craft craft(String code) {
    return Objects.requireNonNull(crafts.get(code), code);
  }

  /** The cast, then enough people that every craft has someone, then others in order. */
  private List<DemoSeller> choose(int wanted, LocalDate day) {
    var chosen = new LinkedHashSet<Integer>();
    var covered = new HashSet<String>();
    for (var member : CastMember.values()) {
      if (member.verified()) {
        chosen.add(member.recordNumber());
        covered.addAll(registry.record(member.recordNumber()).crafts());
      }
    }
    Map<Integer, Set<String>> candidates = candidates(day);
    var sold = crafts.keySet().stream().filter(this::sold).collect(Collectors.toSet());
    while (!covered.containsAll(sold)) {
      int best = -1;
      int most = 0;
      for (var candidate : candidates.entrySet()) {
        int fresh = (int) candidate.getValue().stream().filter(c -> !covered.contains(c)).count();
        if (fresh > most) {
          most = fresh;
          best = candidate.getKey();
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(best);
      covered.addAll(Objects.requireNonNull(candidates.get(best)));
    }
    for (int i = 1; chosen.size() < wanted && i <= registry.size(); i++) {
      if (i > CastMember.values().length && !sellable(registry.record(i), day).isEmpty()) {
        chosen.add(i);
      }
    }
    var writer = new ShopWriter(lexicon, seed);
    var people = new ArrayList<DemoSeller>();
    for (int number : chosen) {
      var record = registry.record(number);
      people.add(writer.write(people.size(), record, List.copyOf(sellable(record, day))));
    }
    return List.copyOf(people);
  }

  private Map<Integer, Set<String>> candidates(LocalDate day) {
    Map<Integer, Set<String>> candidates = new HashMap<>();
    for (int i = CastMember.values().length + 1; i <= Math.min(SEARCHED, registry.size()); i++) {
      var sellable = sellable(registry.record(i), day);
      if (!sellable.isEmpty()) {
        candidates.put(i, sellable);
      }
    }
    return candidates;
  }

  private Set<String> sellable(DemoRecord record, LocalDate day) {
    boolean supervised = !record.kind().equals("ENTERPRISE") || registry.isSupervised(record);
    return record.maySell(day) && supervised
        ? record.crafts().stream()
            .filter(this::sold)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private boolean sold(String code) {
    return !craft(code).forbidden() && lexicon.sells(code);
  }
}
