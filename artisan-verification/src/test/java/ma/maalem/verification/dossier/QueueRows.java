package ma.maalem.verification.dossier;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.testing.TestDatabase;

/** Puts submitted dossiers into a database, for tests of what reads them. */
public final class QueueRows {

  private final TestDatabase db;
  private final JpaDossiers dossiers;

  public QueueRows(TestDatabase db) {
    this.db = db;
    this.dossiers = db.wire(new JpaDossiers());
  }

  public UUID submitted(String number, String province, LocalizedText tradeName, Instant at) {
    return db.transaction(
        () -> {
          Actor.Artisan artisan = new Actor.Artisan(UUID.randomUUID());
          Dossier dossier = new Dossier(Ids.next(), artisan, at);
          dossiers.add(dossier);
          dossier.edit(new Declaration(number, "CP-1", province, "", "", "", tradeName, ""));
          dossier.attachCardScan("scan");
          dossier.submit(artisan, at);
          return dossier.id();
        });
  }

  public void takenUp(UUID id, Actor.Officer officer, Instant at) {
    db.transaction(() -> dossiers.lock(id).orElseThrow().takeUp(officer, at));
  }

  public UUID draft(Instant at) {
    return db.transaction(
        () -> {
          Dossier dossier = new Dossier(Ids.next(), new Actor.Artisan(UUID.randomUUID()), at);
          dossiers.add(dossier);
          return dossier.id();
        });
  }
}
