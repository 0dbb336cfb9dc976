package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaExporterIdentities implements ExporterIdentities {

  @Inject private EntityManager em;

  @Override
  public void add(ExporterIdentity identity) {
    em.persist(identity);
  }

  @Override
  public Optional<ExporterIdentity> find(UUID id) {
    return Optional.ofNullable(em.find(ExporterIdentity.class, id));
  }

  @Override
  public List<ExporterIdentity> exportersForOthers() {
    return em.createQuery(
            "select i from ExporterIdentity i where i.owner = :owner", ExporterIdentity.class)
        .setParameter("owner", ExporterIdentity.Owner.EXPORTER)
        .getResultStream()
        .sorted(Comparator.comparing(i -> i.exporter().trader().business()))
        .toList();
  }

  @Override
  public int nextInvoice(UUID id, int year) {
    return ((Number)
            em.createNativeQuery(
                    """
                    insert into orders.export_invoice_series (exporter, year, last) values (?1, ?2, 1)
                    on conflict (exporter, year)
                      do update set last = orders.export_invoice_series.last + 1
                    returning last
                    """)
                .setParameter(1, id)
                .setParameter(2, year)
                .getSingleResult())
        .intValue();
  }
}
