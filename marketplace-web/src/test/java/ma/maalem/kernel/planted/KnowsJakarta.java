package ma.maalem.kernel.planted;

import jakarta.inject.Inject;

/** The kernel is plain Java. */
public class KnowsJakarta {
  @Inject
  KnowsJakarta() {}
}
