package ma.maalem.verification.registry;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maalem.platform.json.Json;

@ApplicationScoped
class JpaRegistryMirror implements RegistryMirror {

  private static final JavaType ROWS =
      Json.mapper().getTypeFactory().constructCollectionType(List.class, RegistryRow.class);

  @Inject private EntityManager em;

  @Override
  public void lock() {
    em.createNativeQuery(
            """
            select 1 from (select pg_advisory_xact_lock(hashtext('verification.registry_record'))) as held
            """)
        .getResultList();
  }

  @Override
  public Optional<RegistryRecord> find(String registryNumber) {
    return Optional.ofNullable(find(List.of(registryNumber)).get(registryNumber));
  }

  @Override
  public Map<String, RegistryRecord> find(Collection<String> registryNumbers) {
    Object rows =
        em.createNativeQuery(
                """
                select cast(coalesce(json_agg(r), '[]') as text) from verification.registry_record r
                where registry_number in (select json_array_elements_text(cast(?1 as json)))
                """)
            .setParameter(1, Json.write(registryNumbers))
            .getSingleResult();
    List<RegistryRow> read = Json.read((String) rows, ROWS);
    Map<String, RegistryRecord> found = new HashMap<>();
    read.forEach(row -> found.put(row.registryNumber(), row.record()));
    return found;
  }

  @Override
  public void put(Collection<RegistryRecord> records, String source, Instant at) {
    em.createNativeQuery(
            """
            insert into verification.registry_record
            select * from json_populate_recordset(cast(null as verification.registry_record), cast(?1 as json))
            on conflict (registry_number) do update set
              kind = excluded.kind, name_ar = excluded.name_ar, name_fr = excluded.name_fr,
              sex = excluded.sex, birth_year = excluded.birth_year, crafts = excluded.crafts,
              province = excluded.province, status = excluded.status,
              status_since = excluded.status_since, registered_on = excluded.registered_on,
              card_number = excluded.card_number, card_issued_on = excluded.card_issued_on,
              card_expires_on = excluded.card_expires_on, card_status = excluded.card_status,
              health_cover = excluded.health_cover, supervisor = excluded.supervisor,
              cooperative_court = excluded.cooperative_court,
              cooperative_number = excluded.cooperative_number, members = excluded.members,
              source = excluded.source, source_at = excluded.source_at
            """)
        .setParameter(
            1,
            Json.write(records.stream().map(record -> RegistryRow.of(record, source, at)).toList()))
        .executeUpdate();
  }

  @Override
  public Set<String> supervisedBy(Collection<String> supervisors) {
    List<?> numbers =
        em.createNativeQuery(
                """
                select registry_number from verification.registry_record
                where supervisor in (select json_array_elements_text(cast(?1 as json)))
                """)
            .setParameter(1, Json.write(supervisors))
            .getResultList();
    Set<String> supervised = new HashSet<>();
    numbers.forEach(number -> supervised.add((String) number));
    return supervised;
  }
}
