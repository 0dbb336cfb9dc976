package ma.maalem.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the container's entity manager, which finds the transaction of whoever calls it. Beans
 * inject it instead of naming the persistence context themselves: the server fills {@code
 * PersistenceContext} fields only of beans that it creates on a request's or a component's thread,
 * and leaves them null where a job of the scheduler is the first to need the bean. This bean is
 * made at start-up, see {@link Migrations}.
 */
@ApplicationScoped
public class MarketPersistence {

  @PersistenceContext(unitName = "maalem")
  private EntityManager em;

  @Produces
  EntityManager entityManager() {
    return em;
  }
}
