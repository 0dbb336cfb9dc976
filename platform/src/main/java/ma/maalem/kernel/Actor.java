package ma.maalem.kernel;

import java.util.UUID;

/**
 * Who asks. Use cases take an actor explicitly and decide; the web layer only finds out who it is.
 */
public sealed interface Actor {

  /** The subject under which the audit trail remembers the actor; never personal data. */
  String subject();

  /** Somebody who has not signed in. */
  record Guest() implements Actor {
    @Override
    public String subject() {
      return "guest";
    }
  }

  /** A signed-in customer. */
  record Buyer(UUID account) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** An artisan, cooperative or enterprise: may keep a dossier, and a shop once verified. */
  record Artisan(UUID account) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** Staff of one regional chamber, acting in its region only; the code is as in CAR-07. */
  record Officer(UUID account, String chamber) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** Staff of the ministry: sees every region. */
  record NationalOfficer(UUID account) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** An exporter of record, following the shipments entrusted to it. */
  record Exporter(UUID account) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** Those who run the marketplace. */
  record Operator(UUID account) implements Actor {
    @Override
    public String subject() {
      return "account/" + account;
    }
  }

  /** The marketplace itself: a job or a consumer, by its durable name. */
  record Machine(String name) implements Actor {
    @Override
    public String subject() {
      return "machine/" + name;
    }
  }
}
