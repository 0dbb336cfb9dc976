package ma.maalem.orders.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.maalem.kernel.Money;
import ma.maalem.orders.export.ExportPapers.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What authorities ask for, and since when. It is data, because it changes several times a year:
 * the rules that ship with the product are {@link #standard()}, an operator may load its own.
 */
public record TradeRules(
    List<HsEdition> hsEditions,
    List<OriginDeclaration> originDeclarations,
    List<AllowedIncoterms> incoterms,
    List<ProductIdentifiers> productIdentifiers,
    List<PostalLimit> postalLimits,
    Set<String> countriesWithoutPostcodes,
    Set<String> vagueWords) {

  /** The days on which a rule holds; {@code until} is the first day on which it no longer does. */
  interface Dated {
    LocalDate from();

    @Nullable LocalDate until();

    default boolean holdsOn(LocalDate day) {
      LocalDate end = until();
      return !day.isBefore(from()) && (end == null || day.isBefore(end));
    }
  }

  /** An edition of the Harmonized System in force. */
  public record HsEdition(String edition, LocalDate from, @Nullable LocalDate until)
      implements Dated {}

  /** An agreement under which any exporter may declare origin on the invoice up to a value. */
  public record OriginDeclaration(
      String agreement,
      Set<String> countries,
      LocalDate from,
      @Nullable LocalDate until,
      BigDecimal limit,
      Currency currency)
      implements Dated {

    /** Without an authorisation of customs, whether goods of that value may be declared. */
    boolean covers(Money goods, Optional<BigDecimal> rate) {
      BigDecimal value =
          goods.currency().equals(currency)
              ? goods.decimal()
              : goods.decimal().multiply(rate.orElseThrow());
      return value.compareTo(limit) <= 0;
    }
  }

  /** Delivery terms that a channel allows; without countries, to any country. */
  public record AllowedIncoterms(
      Set<Channel> channels,
      @Nullable Set<String> countries,
      Set<Incoterm> allowed,
      LocalDate from,
      @Nullable LocalDate until)
      implements Dated {

    boolean concerns(Channel channel, String country) {
      return channels.contains(channel) && (countries == null || countries.contains(country));
    }
  }

  /** Countries that want merchant's and manufacturer's product identifiers for each line. */
  public record ProductIdentifiers(Set<String> countries, LocalDate from, @Nullable LocalDate until)
      implements Dated {}

  /** What the post accepts. */
  public record PostalLimit(
      LocalDate from,
      @Nullable LocalDate until,
      int grossGrams,
      int longestSideCm,
      int lengthAndGirthCm)
      implements Dated {}

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new ParameterNamesModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The rules that ship with the product. */
  public static TradeRules standard() {
    try (InputStream in = TradeRules.class.getResourceAsStream("trade-rules.json")) {
      if (in == null) {
        throw new IllegalStateException("No trade-rules.json");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rules in the format of {@code trade-rules.json}.
   *
   * @throws IOException when they cannot be read or are of another format
   */
  public static TradeRules read(InputStream json) throws IOException {
    return JSON.readValue(json, TradeRules.class);
  }

  boolean inForce(String hsEdition, LocalDate day) {
    return hsEditions.stream().anyMatch(e -> e.edition().equals(hsEdition) && e.holdsOn(day));
  }

  /** The agreement by which goods to that country may be declared as originating. */
  public Optional<OriginDeclaration> originDeclaration(String country, LocalDate day) {
    return on(originDeclarations, day).filter(a -> a.countries().contains(country)).findFirst();
  }

  /** The terms that may be agreed on; empty when any may. */
  public Optional<Set<Incoterm>> allowedIncoterms(Channel channel, String country, LocalDate day) {
    return on(incoterms, day)
        .filter(rule -> rule.concerns(channel, country))
        .map(AllowedIncoterms::allowed)
        .reduce(
            (one, other) -> {
              Set<Incoterm> both = new TreeSet<>(one);
              both.retainAll(other);
              return both;
            });
  }

  boolean wantsProductIdentifiers(String country, LocalDate day) {
    return on(productIdentifiers, day).anyMatch(rule -> rule.countries().contains(country));
  }

  Optional<PostalLimit> postalLimit(LocalDate day) {
    return on(postalLimits, day).findFirst();
  }

  private static <T extends Dated> Stream<T> on(Collection<T> rules, LocalDate day) {
    return rules.stream().filter(rule -> rule.holdsOn(day));
  }
}
