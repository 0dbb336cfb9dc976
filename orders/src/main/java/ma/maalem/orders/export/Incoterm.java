package ma.maalem.orders.export;

/** The eleven delivery terms of Incoterms 2020: who carries, insures, clears and bears the risk. */
public enum Incoterm {
  /** The buyer would have to clear the goods for export, which a foreign buyer cannot do here. */
  EXW(false, false, false, false, false),
  FCA(false, true, false, false, false),
  CPT(false, true, true, false, false),
  CIP(false, true, true, true, false),
  DAP(false, true, true, false, false),
  DPU(false, true, true, false, false),
  DDP(false, true, true, false, true),
  FAS(true, true, false, false, false),
  FOB(true, true, false, false, false),
  CFR(true, true, true, false, false),
  CIF(true, true, true, true, false);

  private final boolean seaOnly;
  private final boolean sellerClearsExport;
  private final boolean sellerPaysFreight;
  private final boolean sellerInsures;
  private final boolean sellerClearsImport;

  Incoterm(
      boolean seaOnly,
      boolean sellerClearsExport,
      boolean sellerPaysFreight,
      boolean sellerInsures,
      boolean sellerClearsImport) {
    this.seaOnly = seaOnly;
    this.sellerClearsExport = sellerClearsExport;
    this.sellerPaysFreight = sellerPaysFreight;
    this.sellerInsures = sellerInsures;
    this.sellerClearsImport = sellerClearsImport;
  }

  /** Only for goods that are put on board a ship. */
  public boolean seaOnly() {
    return seaOnly;
  }

  public boolean sellerClearsExport() {
    return sellerClearsExport;
  }

  /** The main carriage is the seller's, so its price belongs on the invoice. */
  public boolean sellerPaysFreight() {
    return sellerPaysFreight;
  }

  /** The seller must insure for the buyer. */
  public boolean sellerInsures() {
    return sellerInsures;
  }

  /** Import duties and taxes are the seller's. */
  public boolean sellerClearsImport() {
    return sellerClearsImport;
  }
}
