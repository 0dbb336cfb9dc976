package ma.maalem.platform.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
@Table(schema = "platform", name = "account")
class Account {

  @Id private UUID id;
  @Version private int version;

  @Column(name = "email")
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String chamber;

  @Column(name = "display_name")
  private String displayName;

  private String language;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Account() {}

  Account(UUID id, NewAccount wanted, String passwordHash, Instant createdAt) {
    this.id = id;
    this.email = wanted.email();
    this.passwordHash = passwordHash;
    this.role = wanted.role();
    this.chamber = wanted.chamber();
    this.displayName = wanted.displayName();
    this.language = wanted.language().tag();
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  String passwordHash() {
    return passwordHash;
  }

  SignedIn signedIn() {
    return new SignedIn(
        id, email, displayName, role, Language.ofTag(language).orElse(Language.FR), actor());
  }

  private Actor actor() {
    return switch (role) {
      case BUYER -> new Actor.Buyer(id);
      case ARTISAN -> new Actor.Artisan(id);
      case OFFICER -> new Actor.Officer(id, chamber == null ? "" : chamber);
      case NATIONAL_OFFICER -> new Actor.NationalOfficer(id);
      case EXPORTER -> new Actor.Exporter(id);
      case OPERATOR -> new Actor.Operator(id);
    };
  }
}
