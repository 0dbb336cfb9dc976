package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.export.ExportDocuments;
import ma.maalem.orders.export.ExportPapers;
import ma.maalem.platform.documents.PdfRenderer;

/** Prints the papers of a shipment from what was frozen when it left. */
@ApplicationScoped
@Transactional
public class ProduceExportPapers {

  private final ShipmentAccess access;
  private final ExportDocuments documents;

  @Inject
  ProduceExportPapers(ShipmentAccess access, DraftPapers drafts) {
    this.access = access;
    this.documents = new ExportDocuments(new PdfRenderer(), drafts.rules());
  }

  /** Which paper. */
  public enum Paper {
    INVOICE,
    PACKING_LIST,
    CN23
  }

  /**
   * @param reader in whose language the invoice and the packing list are; the CN23 has its own
   * @return a PDF
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_SHIPMENT, also when it stays at home
   */
  public byte[] produce(Actor actor, UUID shipment, Paper paper, Language reader) {
    ExportPapers papers =
        access
            .get(actor, shipment)
            .papers()
            .orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(shipment));
    return switch (paper) {
      case INVOICE -> documents.commercialInvoice(papers, reader);
      case PACKING_LIST -> documents.packingList(papers, reader);
      case CN23 -> documents.customsDeclaration(papers);
    };
  }
}
