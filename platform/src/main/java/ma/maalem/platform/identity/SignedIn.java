package ma.maalem.platform.identity;

import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;

/** Who a session belongs to. */
public record SignedIn(
    UUID account, String email, String displayName, Role role, Language language, Actor actor) {}
