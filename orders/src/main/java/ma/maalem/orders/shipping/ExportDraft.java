package ma.maalem.orders.shipping;

import java.util.List;
import ma.maalem.orders.export.Incoterm;

/**
 * What a seller may choose from when sending a part abroad, and what is known already.
 *
 * @param terms allowed ones, the usual one first
 * @param ownIdentity whether the seller has said under which numbers they export
 * @param exporters those who export for others
 * @param grossGrams weight of the goods as listed
 * @param lengthCm of a parcel that holds the largest piece, as width and height
 * @param materialMissing whether some listing did not say what it is made of
 */
public record ExportDraft(
    List<Incoterm> terms,
    boolean ownIdentity,
    List<ExporterView> exporters,
    int grossGrams,
    int lengthCm,
    int widthCm,
    int heightCm,
    boolean materialMissing) {

  public ExportDraft {
    terms = List.copyOf(terms);
    exporters = List.copyOf(exporters);
  }
}
