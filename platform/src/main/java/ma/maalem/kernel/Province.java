package ma.maalem.kernel;

/**
 * One of the 75 provinces and prefectures.
 *
 * @param code ISO 3166-2, such as MA-OUA
 */
public record Province(String code, Region region, LocalizedText name) {}
