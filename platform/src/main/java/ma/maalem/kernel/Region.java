package ma.maalem.kernel;

/**
 * One of the twelve regions, each the territory of one chamber of crafts.
 *
 * @param code ISO 3166-2, MA-01 to MA-12
 * @param chamberCode code of the region's chamber, CAR-01 to CAR-12
 */
public record Region(
    String code,
    String chamberCode,
    LocalizedText name,
    LocalizedText chamberName,
    LocalizedText seat) {}
