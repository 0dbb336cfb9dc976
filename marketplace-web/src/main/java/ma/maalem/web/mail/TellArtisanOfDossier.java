package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.identity.Contact;
import ma.maalem.platform.identity.FindContact;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.verification.dossier.DossierMoved;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.ReadDossier;
import ma.maalem.verification.dossier.StepView;
import ma.maalem.web.i18n.Texts;

/** Writes to artisans whatever their chamber, the registry or the calendar decided. */
@ApplicationScoped
class TellArtisanOfDossier implements EventConsumer<DossierMoved> {

  private static final Set<DossierState> WORTH_A_LETTER =
      EnumSet.complementOf(EnumSet.of(DossierState.DRAFT, DossierState.IN_REVIEW));

  private final FindContact contacts;
  private final ReadDossier dossiers;
  private final Letters letters;

  @Inject
  TellArtisanOfDossier(FindContact contacts, ReadDossier dossiers, Letters letters) {
    this.contacts = contacts;
    this.dossiers = dossiers;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-artisan-of-dossier";
  }

  @Override
  public Class<DossierMoved> eventType() {
    return DossierMoved.class;
  }

  @Override
  public void on(DossierMoved event) {
    Optional<Contact> contact = contacts.of(event.account());
    if (contact.isPresent() && WORTH_A_LETTER.contains(event.to())) {
      letters.post(
          "dossier/" + event.artisanId() + "/" + event.version(),
          contact.get().email(),
          letter(event, contact.get()));
    }
  }

  private Letter letter(DossierMoved event, Contact contact) {
    Language language = contact.language();
    Texts texts = Texts.in(language);
    Optional<StepView> step =
        dossiers.step(new Actor.Machine(name()), event.artisanId(), event.version());
    String chamber =
        Territory.regionOfChamber(event.chamber())
            .map(region -> texts.of(region.chamberName()))
            .orElse("");
    String key = "dossier.mail" + "." + event.to();
    return new Letter(
        language,
        texts.get(key + ".subject"),
        texts.get("dossier.mail.greeting", contact.displayName()),
        List.of(texts.get(key + ".body", chamber)),
        step.map(StepView::reasons).orElse(List.of()).stream()
            .map(code -> texts.get("dossier.reason" + "." + code))
            .toList(),
        step.map(StepView::message).orElse(""),
        letters.address(language, "/seller/dossier"),
        texts.get("dossier.mail.open"),
        chamber);
  }
}
