package ma.maalem.verification.registry;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.platform.json.Json;

@ApplicationScoped
class JpaImportRuns implements ImportRuns {

  private static final JavaType FINDINGS =
      Json.mapper().getTypeFactory().constructCollectionType(List.class, RowFinding.class);

  @Inject private EntityManager em;

  @Override
  public void add(ImportRun run) {
    em.persist(run);
  }

  @Override
  public Optional<ImportRun> find(UUID id) {
    return Optional.ofNullable(em.find(ImportRun.class, id));
  }

  @Override
  public List<ImportRun> latest(Optional<UUID> before, int limit) {
    // ids are ordered by time
    return em.createQuery(
            before.isPresent()
                ? "select r from ImportRun r where r.id < :before order by r.id desc"
                : "select r from ImportRun r where r.id <> :before order by r.id desc",
            ImportRun.class)
        .setParameter("before", before.orElse(new UUID(0, 0)))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void addRows(UUID run, List<ImportRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Map<String, Object>> values =
        rows.stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "line", row.line(),
                        "number", row.registryNumber().orElse(""),
                        "outcome", row.outcome(),
                        "findings", row.findings()))
            .toList();
    em.createNativeQuery(
            """
            insert into verification.import_row (run_id, line, registry_number, outcome, findings)
            select cast(?1 as uuid), line, nullif(number, ''), outcome, findings
            from json_to_recordset(cast(?2 as json))
              as r(line bigint, number text, outcome text, findings jsonb)
            """)
        .setParameter(1, run)
        .setParameter(2, Json.write(values))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<ImportRow> rows(UUID run, Optional<RowOutcome> outcome, long afterLine, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select line, registry_number, outcome, cast(findings as text)
                from verification.import_row
                where run_id = ?1 and line > ?2 and (?3 = '' or outcome = ?3)
                order by line limit ?4
                """)
            .setParameter(1, run)
            .setParameter(2, afterLine)
            .setParameter(3, outcome.map(RowOutcome::name).orElse(""))
            .setParameter(4, limit)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new ImportRow(
                    ((Number) r[0]).longValue(),
                    Optional.ofNullable((String) r[1]),
                    RowOutcome.valueOf((String) r[2]),
                    Json.<List<RowFinding>>read((String) r[3], FINDINGS)))
        .toList();
  }
}
