package ma.maalem.verification.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of one extract. */
@Entity
@Table(schema = "verification", name = "import_run")
class ImportRun {

  /** A run that has said nothing for so long died with its process. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @Id private UUID id;
  @Version private int version;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private RunStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "rows_expected")
  private long rowsExpected;

  @Column(name = "rows_created")
  private long rowsCreated;

  @Column(name = "rows_changed")
  private long rowsChanged;

  @Column(name = "rows_unchanged")
  private long rowsUnchanged;

  @Column(name = "rows_rejected")
  private long rowsRejected;

  @Column(name = "stop_code")
  private @Nullable String stopCode;

  protected ImportRun() {}

  ImportRun(UUID id, String startedBy, String fileName, long rowsExpected, Instant at) {
    this.id = id;
    this.startedBy = startedBy;
    this.fileName = fileName;
    this.status = RunStatus.RUNNING;
    this.startedAt = at;
    this.updatedAt = at;
    this.rowsExpected = rowsExpected;
  }

  UUID id() {
    return id;
  }

  ImportCounts counts() {
    return new ImportCounts(rowsCreated, rowsChanged, rowsUnchanged, rowsRejected);
  }

  void advance(ImportCounts more, Instant at) {
    ImportCounts sum = counts().plus(more);
    rowsCreated = sum.created();
    rowsChanged = sum.changed();
    rowsUnchanged = sum.unchanged();
    rowsRejected = sum.rejected();
    updatedAt = at;
  }

  void finish(Instant at) {
    status = RunStatus.DONE;
    updatedAt = at;
    finishedAt = at;
  }

  void stop(String code, Instant at) {
    status = RunStatus.STOPPED;
    stopCode = code;
    updatedAt = at;
    finishedAt = at;
  }

  ImportRunView view(Instant now) {
    boolean abandoned =
        status == RunStatus.RUNNING && Duration.between(updatedAt, now).compareTo(SILENCE) > 0;
    return new ImportRunView(
        id,
        startedBy,
        fileName,
        abandoned ? RunStatus.STOPPED : status,
        startedAt,
        Optional.ofNullable(finishedAt),
        rowsExpected,
        counts(),
        abandoned ? Optional.of("abandoned") : Optional.ofNullable(stopCode));
  }
}
