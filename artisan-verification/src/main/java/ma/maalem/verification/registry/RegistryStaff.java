package ma.maalem.verification.registry;

import ma.maalem.kernel.Actor;

/** Those who may import the registry and read how it went. */
final class RegistryStaff {

  private RegistryStaff() {}

  static void require(Actor actor) {
    boolean staff =
        actor instanceof Actor.Officer
            || actor instanceof Actor.NationalOfficer
            || actor instanceof Actor.Operator
            || actor instanceof Actor.Machine;
    if (!staff) {
      throw RegistryProblem.STAFF_ONLY.refusal();
    }
  }
}
