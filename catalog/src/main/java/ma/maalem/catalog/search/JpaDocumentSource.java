package ma.maalem.catalog.search;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.json.Json;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaDocumentSource implements DocumentSource {

  private static final String LISTINGS =
      """
      select l.id, l.slug, l.sku, cast(l.title as text), cast(l.story as text),
        cast(l.materials as text), l.craft, l.province, l.price_minor, l.supply, l.lead_days,
        s.on_hand - s.held, l.pictures ->> 0, l.published_at, v.id,
        cast(case when v.shop_name = '{}' then v.name else v.shop_name end as text), v.kind,
        cast(v.card_expires_on as text)
      from catalog.listing l join catalog.stock s on s.listing = l.id
      join catalog.seller v on v.id = l.seller
      where l.status = 'PUBLISHED' and v.may_sell and l.id
      """;

  private static final String SELLERS =
      """
      select v.id, cast(case when v.shop_name = '{}' then v.name else v.shop_name end as text), v.kind,
        v.province, cast(v.card_expires_on as text)
      from catalog.seller v where v.may_sell and v.id
      """;

  private static final String AMONG = " = any (cast(?1 as uuid[]))";

  @Inject private EntityManager em;
  private final ListingDocuments documents;

  @Inject
  JpaDocumentSource(ListingDocuments documents) {
    this.documents = documents;
  }

  @Override
  public List<IndexDocument> listings(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : read(among(LISTINGS, ids), this::listing);
  }

  @Override
  public List<IndexDocument> sellers(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : read(among(SELLERS, ids), this::seller);
  }

  @Override
  public Batch listingsAfter(UUID id, int size) {
    return batch(after(LISTINGS + " > ?1 order by l.id limit ?2", id, size), this::listing);
  }

  @Override
  public Batch sellersAfter(UUID id, int size) {
    return batch(after(SELLERS + " > ?1 order by v.id limit ?2", id, size), this::seller);
  }

  @Override
  public long listings() {
    return ((Number)
            em.createNativeQuery(
                    """
                    select count(*) from catalog.listing l join catalog.seller v on v.id = l.seller
                    where l.status = 'PUBLISHED' and v.may_sell
                    """)
                .getSingleResult())
        .longValue();
  }

  private Query among(String select, Collection<UUID> ids) {
    return em.createNativeQuery(select + AMONG)
        .setParameter(1, ids.stream().map(UUID::toString).collect(joining(",", "{", "}")));
  }

  private Query after(String select, UUID id, int size) {
    return em.createNativeQuery(select).setParameter(1, id).setParameter(2, size);
  }

  private static Batch batch(Query query, Function<@Nullable Object[], IndexDocument> reading) {
    List<@Nullable Object[]> rows = rows(query);
    return new Batch(
        rows.stream().map(reading).toList(),
        rows.isEmpty()
            ? Optional.empty()
            : Optional.of((UUID) required(rows.get(rows.size() - 1)[0])));
  }

  private static List<IndexDocument> read(
      Query query, Function<@Nullable Object[], IndexDocument> reading) {
    return rows(query).stream().map(reading).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object[]> rows(Query query) {
    return query.getResultList();
  }

  private IndexDocument listing(@Nullable Object[] r) {
    return documents.listing(
        new ListingRow(
            (UUID) required(r[0]),
            text(r[1]),
            text(r[2]),
            localized(r[3]),
            localized(r[4]),
            localized(r[5]),
            text(r[6]),
            text(r[7]),
            ((Number) required(r[8])).longValue(),
            text(r[9]),
            ((Number) required(r[10])).intValue(),
            ((Number) required(r[11])).intValue(),
            Optional.ofNullable((String) r[12]),
            ((Timestamp) required(r[13])).toInstant(),
            (UUID) required(r[14]),
            localized(r[15]),
            text(r[16]),
            LocalDate.parse(text(r[17]))));
  }

  private IndexDocument seller(@Nullable Object[] r) {
    return documents.seller(
        new SellerRow(
            (UUID) required(r[0]),
            localized(r[1]),
            text(r[2]),
            text(r[3]),
            LocalDate.parse(text(r[4]))));
  }

  private static LocalizedText localized(@Nullable Object json) {
    return Json.read(text(json), LocalizedText.class);
  }

  private static String text(@Nullable Object column) {
    return (String) required(column);
  }

  private static Object required(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }
}
