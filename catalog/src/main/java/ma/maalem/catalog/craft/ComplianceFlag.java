package ma.maalem.catalog.craft;

/** What has to be looked at before a piece is listed or leaves the country. */
public enum ComplianceFlag {
  /** Few masters are left. Forbids nothing. */
  ENDANGERED,
  /** A collective mark of origin exists. */
  ORIGIN_MARK,
  /** Lead and cadmium limits for food contact. */
  FOOD_CONTACT,
  COOKWARE,
  /** Chromium VI in leather, EU REACH. */
  REACH_CR6,
  /** Nickel, lead and cadmium in jewellery, EU REACH. */
  REACH_NI_PB_CD,
  /** EU deforestation regulation: species and plot. */
  EUDR_WOOD,
  SPECIES_NAME,
  FIBRE_LABEL,
  HALLMARK,
  HALLMARK_IF_PRECIOUS,
  PRECIOUS_IF_APPLICABLE,
  ELECTRICAL_CE,
  CITES_IF_IVORY,
  CITES_IF_CORAL,
  CITES_IF_ROSEWOOD,
  ANIMAL_PRODUCT,
  MATERIAL_CLAIM,
  HIDES,
  FOSSIL_CHECK,
  /** Older than a hundred years needs a licence (order 1308-94). */
  ANTIQUE_CHECK,
  /** Daggers and muskets: neither post nor shop window. */
  WEAPON,
  PROHIBITED_DEFAULT;

  /** Whether artisans may not offer such pieces here without a licence of the operator. */
  public boolean forbidsOffering() {
    return this == WEAPON || this == PROHIBITED_DEFAULT;
  }
}
