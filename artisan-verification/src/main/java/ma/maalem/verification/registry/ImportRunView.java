package ma.maalem.verification.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import, running or over.
 *
 * @param startedBy subject of the actor
 * @param rowsExpected lines of the file below its header; a little more than its rows where a row
 *     spans lines
 * @param stopCode why it stopped before the end of the file
 */
public record ImportRunView(
    UUID id,
    String startedBy,
    String fileName,
    RunStatus status,
    Instant startedAt,
    Optional<Instant> finishedAt,
    long rowsExpected,
    ImportCounts counts,
    Optional<String> stopCode) {}
