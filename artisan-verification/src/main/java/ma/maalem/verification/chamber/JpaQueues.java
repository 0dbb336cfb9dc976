package ma.maalem.verification.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.json.Json;
import ma.maalem.verification.dossier.DossierState;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaQueues implements Queues {

  @Inject private EntityManager em;

  @Override
  @SuppressWarnings("unchecked")
  public List<QueueEntry> page(
      Optional<String> chamber,
      Set<DossierState> states,
      String text,
      Optional<Position> after,
      int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select d.id, d.version, d.state, d.state_since, d.registry_number,
                  cast(d.trade_name as text), r.name_fr, r.name_ar, d.province, d.chamber, d.reviewer
                from verification.dossier d
                left join verification.registry_record r on r.registry_number = d.registry_number
                where d.state in (select json_array_elements_text(cast(?1 as json)))
                  and (?2 = '' or d.chamber = ?2)
                  and (?3 = '' or strpos(lower(concat_ws(' ', d.registry_number, d.trade_name,
                    r.name_fr, r.name_ar)), lower(?3)) > 0)
                  and (d.state_since, d.id) > (cast(?4 as timestamptz), cast(?5 as uuid))
                order by d.state_since, d.id limit ?6
                """)
            .setParameter(1, Json.write(states))
            .setParameter(2, chamber.orElse(""))
            .setParameter(3, text)
            .setParameter(4, after.map(Position::since).orElse(Instant.EPOCH).toString())
            .setParameter(5, after.map(Position::id).orElse(new UUID(0, 0)).toString())
            .setParameter(6, limit)
            .getResultList();
    return rows.stream().map(JpaQueues::entry).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public QueueFigures figures(Optional<String> chamber, Instant longBefore) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select state, count(*), min(state_since),
                  count(*) filter (where state_since < cast(?2 as timestamptz))
                from verification.dossier
                where state <> 'DRAFT' and (?1 = '' or chamber = ?1) group by state
                """)
            .setParameter(1, chamber.orElse(""))
            .setParameter(2, longBefore.toString())
            .getResultList();
    Map<DossierState, Long> counts = new EnumMap<>(DossierState.class);
    Optional<Instant> oldest = Optional.empty();
    long waitingLong = 0;
    for (Object[] row : rows) {
      DossierState state = DossierState.valueOf((String) row[0]);
      counts.put(state, ((Number) row[1]).longValue());
      if (ReadQueue.WAITING.contains(state)) {
        Instant since = ((Timestamp) row[2]).toInstant();
        oldest = Optional.of(oldest.filter(since::isAfter).orElse(since));
        waitingLong += ((Number) row[3]).longValue();
      }
    }
    return new QueueFigures(counts, oldest, waitingLong);
  }

  private static QueueEntry entry(Object[] row) {
    LocalizedText tradeName = Json.read((String) row[5], LocalizedText.class);
    return new QueueEntry(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        DossierState.valueOf((String) row[2]),
        ((Timestamp) row[3]).toInstant(),
        (String) row[4],
        tradeName.isEmpty() ? registered((String) row[6], (String) row[7]) : tradeName,
        (String) row[8],
        (String) row[9],
        Optional.ofNullable((UUID) row[10]));
  }

  private static LocalizedText registered(@Nullable String fr, @Nullable String ar) {
    Map<Language, String> names = new HashMap<>();
    if (fr != null) {
      names.put(Language.FR, fr);
    }
    if (ar != null) {
      names.put(Language.AR, ar);
    }
    return new LocalizedText(names);
  }
}
