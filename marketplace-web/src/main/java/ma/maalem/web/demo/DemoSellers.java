package ma.maalem.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.identity.FindAccount;
import ma.maalem.platform.identity.NewAccount;
import ma.maalem.platform.identity.OpenAccount;
import ma.maalem.platform.identity.Role;
import ma.maalem.platform.persistence.Transactions;
import ma.maalem.verification.dossier.AcceptDossier;
import ma.maalem.verification.dossier.AttachCardScan;
import ma.maalem.verification.dossier.Declaration;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.verification.dossier.EditDossier;
import ma.maalem.verification.dossier.OpenDossier;
import ma.maalem.verification.dossier.ReadDossier;
import ma.maalem.verification.dossier.SubmitDossier;
import ma.maalem.verification.dossier.TakeUpDossier;
import ma.maalem.web.demo.DemoRecord.Card;

/**
 * Takes artisans of the extract through their dossiers, each step only where it is still missing.
 */
@ApplicationScoped
class DemoSellers {

  private static final Actor.Machine DEMO = new Actor.Machine("demo");
  private static final int WAITING_FOR_REVIEW = 9;

  private final FindAccount findAccount;
  private final OpenAccount openAccount;
  private final OpenDossier open;
  private final EditDossier edit;
  private final AttachCardScan attach;
  private final SubmitDossier submit;
  private final TakeUpDossier takeUp;
  private final AcceptDossier accept;
  private final ReadDossier read;
  private final Transactions transactions;

  @Inject
  DemoSellers(
      FindAccount findAccount,
      OpenAccount openAccount,
      OpenDossier open,
      EditDossier edit,
      AttachCardScan attach,
      SubmitDossier submit,
      TakeUpDossier takeUp,
      AcceptDossier accept,
      ReadDossier read,
      Transactions transactions) {
    this.findAccount = findAccount;
    this.openAccount = openAccount;
    this.open = open;
    this.edit = edit;
    this.attach = attach;
    this.submit = submit;
    this.takeUp = takeUp;
    this.accept = accept;
    this.read = read;
    this.transactions = transactions;
  }

  /** The account of that address, opened if there is none. */
  UUID account(
      String email, String name, Role role, String chamber, Language language, String password) {
    return findAccount
        .byEmail(DEMO, email)
        .orElseGet(
            () ->
                openAccount.open(
                    DEMO,
                    new NewAccount(
                        email,
                        password,
                        name,
                        role,
                        chamber.isEmpty() ? null : chamber,
                        language)));
  }

  /** The seller's account, if an earlier start opened it. */
  Optional<Actor.Artisan> existing(DemoSeller seller) {
    return findAccount.byEmail(DEMO, seller.email()).map(Actor.Artisan::new);
  }

  /** Those sellers, verified, by number. */
  Map<Integer, Actor.Artisan> verify(List<DemoSeller> sellers, UUID officerAccount) {
    // one scan serves all but those whom a chamber is still to look at
    byte[] scan = SpecimenCard.png(sellers.get(0).record());
    Map<Integer, Actor.Artisan> artisans = new HashMap<>();
    for (DemoSeller seller : sellers) {
      artisans.put(
          seller.number(),
          transactions.call(
              () -> {
                Actor.Artisan artisan = artisan(seller.email(), seller.record());
                submitted(artisan, seller.record(), seller.shopName(), scan);
                accepted(artisan, new Actor.Officer(officerAccount, chamberOf(seller.record())));
                return artisan;
              }));
    }
    return artisans;
  }

  private void accepted(Actor.Artisan artisan, Actor.Officer officer) {
    DossierView dossier = view(artisan);
    if (dossier.state() == DossierState.SUBMITTED) {
      takeUp.takeUp(officer, dossier.id(), dossier.version());
      dossier = view(artisan);
    }
    if (dossier.state() == DossierState.IN_REVIEW) {
      accept.accept(officer, dossier.id(), dossier.version());
    }
  }

  /** A few more dossiers, for the chambers to find something in their queues. */
  void fillQueues(DemoCatalogue catalogue) {
    var taken =
        catalogue.sellers().stream().map(s -> s.record().number()).collect(Collectors.toSet());
    List<DemoRecord> applicants =
        catalogue
            .registry()
            .records()
            .filter(r -> r.number() > CastMember.values().length && !taken.contains(r.number()))
            .filter(
                r ->
                    r.card() != null
                        && List.of("CAR-03", "CAR-07", "CAR-08").contains(chamberOf(r)))
            .limit(WAITING_FOR_REVIEW)
            .toList();
    for (DemoRecord record : applicants) {
      submitted(
          artisan("artisan" + record.number() + "@" + DemoAccounts.DOMAIN, record),
          record,
          LocalizedText.of(record.nameFr(), record.nameAr(), record.nameFr()),
          SpecimenCard.png(record));
    }
  }

  private Actor.Artisan artisan(String email, DemoRecord record) {
    Language language = record.number() % 3 == 0 ? Language.FR : Language.AR;
    return new Actor.Artisan(
        account(
            email,
            language == Language.AR ? record.nameAr() : record.nameFr(),
            Role.ARTISAN,
            "",
            language,
            DemoAccounts.PASSWORD));
  }

  private void submitted(
      Actor.Artisan artisan, DemoRecord record, LocalizedText tradeName, byte[] scan) {
    UUID id = open.open(artisan);
    if (view(artisan).state() != DossierState.DRAFT) {
      return;
    }
    Card card = record.card();
    edit.edit(
        artisan,
        id,
        view(artisan).version(),
        new Declaration(
            record.registryNumber(),
            card == null ? "" : card.number(),
            record.province(),
            Territory.province(record.province())
                .map(p -> p.name().in(Language.FR))
                .orElse(record.province()),
            record.nameFr(),
            record.crafts().get(0),
            tradeName,
            ""));
    attach.attach(artisan, id, view(artisan).version(), scan);
    submit.submit(artisan, id, view(artisan).version());
  }

  private DossierView view(Actor.Artisan artisan) {
    return read.own(artisan).orElseThrow();
  }

  private static String chamberOf(DemoRecord record) {
    return Territory.province(record.province()).orElseThrow().region().chamberCode();
  }
}
