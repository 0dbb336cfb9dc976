package ma.maalem.verification.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.time.MoroccoTime;
import ma.maalem.verification.KnownCrafts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in an extract of the registry, row by row and a thousand rows to a transaction, so that its
 * progress shows and a run that ends early has taken in whole thousands. Taking in the same content
 * again changes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ImportRegistry {

  private static final int ROWS_PER_TRANSACTION = 1_000;
  private static final int LONGEST_FILE_NAME = 200;

  private final ApplyRows apply;
  private final KnownCrafts crafts;
  private final InstantSource clock;
  private final long maximumBytes;
  private final Map<String, String> aliases;

  /**
   * @param maximumMegabytes how large an extract may be
   * @param headings other people's headings, such as {@code nia=registry_number,nom=name_fr}
   */
  @Inject
  ImportRegistry(
      ApplyRows apply,
      KnownCrafts crafts,
      InstantSource clock,
      @ConfigProperty(name = "maalem.registry.import-megabytes", defaultValue = "512")
          int maximumMegabytes,
      @ConfigProperty(name = "maalem.registry.headings") Optional<String> headings) {
    this.apply = apply;
    this.crafts = crafts;
    this.clock = clock;
    this.maximumBytes = maximumMegabytes * 1024L * 1024L;
    this.aliases = aliases(headings.orElse(""));
  }

  /**
   * Runs to the end of the content.
   *
   * @param fileName what the sender calls it
   * @param content CSV in UTF-8 with a header, as RFC 4180 has it; read once and not closed
   * @return the run; {@link ReadImports} tells how it went
   * @throws ma.maalem.kernel.ProblemException STAFF_ONLY, EXTRACT_TOO_LARGE or INVALID_EXTRACT, and
   *     then nothing was taken in
   */
  public UUID run(Actor actor, String fileName, InputStream content) {
    RegistryStaff.require(actor);
    try (Extract extract = Extract.setDown(content, maximumBytes);
        Extract.Rows rows = extract.open()) {
      ExtractHeader header = header(rows);
      RowReader reader = new RowReader(header, crafts, MoroccoTime.today(clock));
      UUID run = apply.start(actor, shortened(fileName), extract.rowsExpected());
      try {
        takeIn(run, rows, reader);
        apply.finish(actor, run);
      } catch (CsvParseException e) {
        apply.stop(actor, run, "unreadable");
      } catch (RuntimeException e) {
        apply.stop(actor, run, "failed");
        throw e;
      }
      return run;
    }
  }

  private ExtractHeader header(Extract.Rows rows) {
    try {
      return ExtractHeader.of(rows.header(), aliases);
    } catch (CsvParseException e) {
      return ExtractHeader.of(List.of(), aliases);
    }
  }

  private void takeIn(UUID run, Extract.Rows rows, RowReader reader) {
    List<ReadRow> chunk = new ArrayList<>(ROWS_PER_TRANSACTION);
    try {
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        chunk.add(reader.read(row.getStartingLineNumber(), row.getFields()));
        if (chunk.size() == ROWS_PER_TRANSACTION) {
          apply.apply(run, chunk);
          chunk.clear();
        }
      }
    } catch (CsvParseException e) {
      apply.apply(run, chunk);
      throw e;
    }
    apply.apply(run, chunk);
  }

  private static String shortened(String fileName) {
    String name = fileName.replaceAll("\\p{Cntrl}", "").strip();
    return name.length() <= LONGEST_FILE_NAME ? name : name.substring(0, LONGEST_FILE_NAME);
  }

  private static Map<String, String> aliases(String headings) {
    Map<String, String> aliases = new HashMap<>();
    for (String pair : headings.split(",")) {
      String[] sides = pair.split("=", 2);
      if (sides.length == 2) {
        aliases.put(sides[0].strip().toLowerCase(Locale.ROOT), sides[1].strip());
      }
    }
    return aliases;
  }
}
