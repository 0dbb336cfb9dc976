package ma.maalem.verification.registry;

/** A cooperative is known by the court that registered it and its local number (law 112-12). */
public record CooperativeIdentity(String court, String number) {}
