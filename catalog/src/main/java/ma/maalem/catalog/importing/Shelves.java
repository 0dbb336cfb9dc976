package ma.maalem.catalog.importing;

import java.util.List;

/** Where a catalogue goes, in batches that are kept or lost as a whole. */
interface Shelves {

  /** Opens the shops that are not known. */
  void open(List<ImportedSeller> sellers);

  /** Puts listings on offer whose seller does not have that article number; how many. */
  int put(List<ImportedListing> listings);
}
