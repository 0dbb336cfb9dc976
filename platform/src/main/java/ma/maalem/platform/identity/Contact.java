package ma.maalem.platform.identity;

import ma.maalem.kernel.Language;

/** How to write to whoever owns an account. */
public record Contact(String email, String displayName, Language language) {}
