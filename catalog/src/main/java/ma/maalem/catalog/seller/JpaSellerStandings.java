package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import ma.maalem.platform.json.Json;
import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.SellingSuspended;

@ApplicationScoped
@Transactional
class JpaSellerStandings implements SellerStandings {

  @Inject private EntityManager em;

  @Override
  public boolean allow(ArtisanVerified event) {
    return em.createNativeQuery(
                """
                insert into catalog.seller as s (id, account, standing_version, kind, name,
                  registry_number, province, chamber, crafts, may_sell, card_expires_on, verified_at)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, ?8, cast(?9 as jsonb), true,
                  cast(?10 as date), ?11)
                on conflict (id) do update set account = excluded.account,
                  standing_version = excluded.standing_version, kind = excluded.kind,
                  name = excluded.name, registry_number = excluded.registry_number,
                  province = excluded.province, chamber = excluded.chamber,
                  crafts = excluded.crafts, may_sell = true, suspended_for = null,
                  card_expires_on = excluded.card_expires_on, verified_at = excluded.verified_at
                where s.standing_version < excluded.standing_version
                """)
            .setParameter(1, event.artisanId())
            .setParameter(2, event.account())
            .setParameter(3, event.version())
            .setParameter(4, event.kind().name())
            .setParameter(5, Json.write(event.name()))
            .setParameter(6, event.registryNumber())
            .setParameter(7, event.province())
            .setParameter(8, event.chamber())
            .setParameter(9, Json.write(event.crafts()))
            .setParameter(10, event.cardExpiresOn().toString())
            .setParameter(11, Timestamp.from(event.occurredAt()))
            .executeUpdate()
        > 0;
  }

  @Override
  public boolean suspend(SellingSuspended event) {
    int changed =
        em.createNativeQuery(
                """
                update catalog.seller set may_sell = false, suspended_for = ?3, standing_version = ?2
                where id = ?1 and standing_version < ?2
                """)
            .setParameter(1, event.artisanId())
            .setParameter(2, event.version())
            .setParameter(3, event.cause().name())
            .executeUpdate();
    if (changed == 0
        && em.createNativeQuery("select 1 from catalog.seller where id = ?1")
            .setParameter(1, event.artisanId())
            .getResultList()
            .isEmpty()) {
      throw new IllegalStateException("Artisan " + event.artisanId() + " is not known yet");
    }
    return changed > 0;
  }
}
