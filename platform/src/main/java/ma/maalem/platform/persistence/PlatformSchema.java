package ma.maalem.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the mechanisms keep their rows. */
@ApplicationScoped
class PlatformSchema implements OwnedSchema {

  @Override
  public String name() {
    return "platform";
  }
}
