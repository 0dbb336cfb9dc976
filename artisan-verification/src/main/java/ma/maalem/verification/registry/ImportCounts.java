package ma.maalem.verification.registry;

/** Rows by what became of them. */
public record ImportCounts(long created, long changed, long unchanged, long rejected) {

  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  public long total() {
    return created + changed + unchanged + rejected;
  }

  ImportCounts plus(ImportCounts more) {
    return new ImportCounts(
        created + more.created,
        changed + more.changed,
        unchanged + more.unchanged,
        rejected + more.rejected);
  }
}
