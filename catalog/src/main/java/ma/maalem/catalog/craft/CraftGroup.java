package ma.maalem.catalog.craft;

import ma.maalem.kernel.LocalizedText;

/**
 * A family of crafts, such as carpets.
 *
 * @param code three letters, such as TAP
 */
public record CraftGroup(String code, LocalizedText name) {}
