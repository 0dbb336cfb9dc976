package ma.maalem.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** The server's own transactions. A bean's calls to itself are not intercepted, hence both. */
@ApplicationScoped
class JtaTransactions implements Transactions {

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T call(Supplier<T> work) {
    return work.get();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable work) {
    work.run();
  }
}
