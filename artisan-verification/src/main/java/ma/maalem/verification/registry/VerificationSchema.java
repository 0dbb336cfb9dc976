package ma.maalem.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import ma.maalem.platform.persistence.OwnedSchema;

/** Where the module keeps its rows. */
@ApplicationScoped
class VerificationSchema implements OwnedSchema {

  @Override
  public String name() {
    return "verification";
  }
}
