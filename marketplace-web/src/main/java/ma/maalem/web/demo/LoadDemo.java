package ma.maalem.web.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.platform.identity.Role;
import ma.maalem.platform.persistence.DatabaseReady;
import ma.maalem.platform.time.MoroccoTime;
import ma.maalem.verification.registry.ImportRegistry;
import ma.maalem.web.demo.DemoAccounts.DemoAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty demonstration through the same use cases that people go through: accounts, a
 * registry extract, dossiers that a chamber accepts, shops, listings. Runs once in the life of a
 * database; what a kill left half done is taken up by the next start.
 */
@ApplicationScoped
public class LoadDemo {

  private static final Logger LOG = System.getLogger(LoadDemo.class.getName());
  private static final long SEED = 1;

  /** A larger catalogue than this comes by the thousand, to sellers who mostly have no account. */
  private static final int BY_HAND = 2_000;

  /** Those sellers of a larger catalogue who have an account and a dossier. */
  private static final int SELLERS_MET = 120;

  @Resource private ManagedExecutorService executor;

  private final boolean wanted;
  private final int size;
  private final ImportRegistry importRegistry;
  private final DemoSellers sellers;
  private final DemoShelves shelves;
  private final DemoWarehouse warehouse;
  private volatile boolean complete;

  @Inject
  LoadDemo(
      @ConfigProperty(name = "maalem.demo") boolean wanted,
      @ConfigProperty(name = "maalem.demo.listings") int size,
      ImportRegistry importRegistry,
      DemoSellers sellers,
      DemoShelves shelves,
      DemoWarehouse warehouse) {
    this.wanted = wanted;
    this.size = size;
    this.importRegistry = importRegistry;
    this.sellers = sellers;
    this.shelves = shelves;
    this.warehouse = warehouse;
  }

  /** Whether nothing is left to load: at once where no demonstration is wanted. */
  public boolean isComplete() {
    return complete;
  }

  void start(@Observes DatabaseReady ready) {
    if (!wanted) {
      complete = true;
      return;
    }
    executor.execute(
        () -> {
          try {
            load();
            complete = true;
          } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demonstration could not be loaded", e);
          }
        });
  }

  private void load() {
    Map<Role, UUID> accounts = openAccounts();
    DemoCatalogue catalogue = DemoCatalogue.of(size, SEED, firstDay(accounts));
    boolean byHand = size <= BY_HAND;
    DemoListing last = catalogue.listing(byHand ? size : 1);
    if (sellers
        .existing(catalogue.sellers().get(last.seller()))
        .filter(a -> shelves.hold(a, last))
        .isPresent()) {
      LOG.log(Level.INFO, "The demonstration is there from an earlier start");
      return;
    }
    UUID national = Objects.requireNonNull(accounts.get(Role.NATIONAL_OFFICER));
    importExtract(catalogue.registry(), new Actor.NationalOfficer(national));
    List<DemoSeller> met =
        byHand ? catalogue.sellers() : catalogue.sellers().stream().limit(SELLERS_MET).toList();
    LOG.log(Level.INFO, "Verifying " + met.size() + " artisans");
    Map<Integer, Actor.Artisan> artisans = sellers.verify(met, national);
    sellers.fillQueues(catalogue);
    LOG.log(Level.INFO, "Filling their shops with " + size + " pieces");
    shelves.openShops(met, artisans);
    if (byHand) {
      shelves.fill(catalogue, artisans);
    } else {
      warehouse.fill(catalogue, artisans);
    }
    LOG.log(Level.INFO, "The demonstration is complete");
  }

  /** The day of the first start: a later one makes the same catalogue again. */
  private static LocalDate firstDay(Map<Role, UUID> accounts) {
    return MoroccoTime.dateOf(Ids.madeAt(Objects.requireNonNull(accounts.get(Role.OPERATOR))));
  }

  private Map<Role, UUID> openAccounts() {
    Map<Role, UUID> accounts = new EnumMap<>(Role.class);
    for (DemoAccount account : DemoAccounts.all()) {
      accounts.put(
          account.role(),
          sellers.account(
              account.email(),
              account.name(),
              account.role(),
              account.chamber().orElse(""),
              account.language(),
              account.password()));
    }
    return accounts;
  }

  private void importExtract(RegistryExtract extract, Actor.NationalOfficer officer) {
    StringWriter csv = new StringWriter();
    extract.write(csv);
    importRegistry.run(
        officer,
        "registre-extrait.csv",
        new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)));
    LOG.log(Level.INFO, "Imported a registry extract of " + extract.size() + " records");
  }
}
