package ma.maalem.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one marketplace keeps everything, held by one run at a time.
 *
 * <p>The lock is the operating system's, so a killed run does not hold it.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LAYOUT = "1";
  private static final String MARKER = "maalem.properties";
  private static final String LOCK = "run.lock";
  private static final String CACHE = "cache";
  private static final String SECRETS = "secrets.properties";
  private static final String COMPLETE = "complete";
  private static final String BEGIN_ANEW = "Begin anew: mvn -Prun -Dmaalem.fresh";

  private final Path root;
  private final FileChannel channel;

  private DataDirectory(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes hold of the folder, stops what a killed run left running on it, and empties it when asked
   * to begin anew.
   *
   * @param address told to the next who wants the same folder
   * @param progress is told what was found
   * @throws StartRefused when it cannot be used
   */
  static DataDirectory open(Path root, boolean fresh, String address, Consumer<String> progress) {
    createWritable(root);
    boolean ours = Files.exists(root.resolve(MARKER)) || Files.exists(root.resolve(LOCK));
    if (!ours && !Folders.isEmpty(root)) {
      throw new StartRefused(
          root + " holds something else than Maalem's data",
          "Name an empty folder: mvn -Prun -Dmaalem.data=FOLDER");
    }
    DataDirectory directory = new DataDirectory(root, lock(root, address));
    try {
      directory.stopLeftovers(progress);
      if (fresh) {
        directory.empty(progress);
      }
      directory.checkOrMark();
      return directory;
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Servers' programs and whatever else can be made again. */
  Path cache() {
    return root.resolve(CACHE);
  }

  Path postgresql() {
    return root.resolve("postgresql");
  }

  Path postgresqlCluster() {
    return postgresql().resolve("cluster");
  }

  Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  Path payara() {
    return cache().resolve("payara");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path media() {
    return root.resolve("media");
  }

  Path stripe() {
    return root.resolve("stripe");
  }

  Path mail() {
    return root.resolve("mail");
  }

  Secrets secrets() {
    return Secrets.in(root.resolve(SECRETS));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createWritable(Path root) {
    try {
      Files.createDirectories(root);
      Path probe = Files.createTempFile(root, "probe", null);
      Files.delete(probe);
    } catch (IOException e) {
      throw new StartRefused(
          "The data directory " + root + " cannot be written",
          "Make it writable, or name another: mvn -Prun -Dmaalem.data=FOLDER");
    }
  }

  private static FileChannel lock(Path root, String address) {
    Path file = root.resolve(LOCK);
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StartRefused(
            "Maalem already runs on " + root + ": " + Files.readString(file).trim(),
            "Use that one, stop it with Ctrl-C, or run a second: mvn -Prun -Dmaalem.port=PORT -Dmaalem.data=FOLDER");
      }
      String holder = address + ", process " + ProcessHandle.current().pid() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
      return channel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private void stopLeftovers(Consumer<String> progress) {
    boolean found =
        EmbeddedPayara.stopLeftover(payara())
            | EmbeddedElasticsearch.stopLeftover(elasticsearch())
            | EmbeddedPostgresql.stopLeftover(postgresqlCluster());
    if (found) {
      progress.accept("Stopped servers that a killed run had left behind");
    }
  }

  private void empty(Consumer<String> progress) {
    Set<String> kept = Set.of(CACHE, LOCK);
    try (Stream<Path> children = Files.list(root)) {
      List<Path> doomed =
          children.filter(child -> !kept.contains(child.getFileName().toString())).toList();
      doomed.forEach(Folders::delete);
      progress.accept("Began anew: " + root + " is empty");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes that a start went all the way: from now on a missing part is damage. */
  void markComplete() {
    Properties marker = readMarker();
    if (marker.getProperty(COMPLETE) == null) {
      marker.setProperty(COMPLETE, "true");
      writeMarker(marker);
    }
  }

  private void checkOrMark() {
    if (!Files.exists(root.resolve(MARKER))) {
      Properties marker = new Properties();
      marker.setProperty("layout", LAYOUT);
      writeMarker(marker);
    }
    Properties marker = readMarker();
    String layout = marker.getProperty("layout", "unknown");
    if (!layout.equals(LAYOUT)) {
      throw new StartRefused(
          root + " has layout " + layout + ", this version reads layout " + LAYOUT,
          BEGIN_ANEW + ", or name another folder: mvn -Prun -Dmaalem.data=FOLDER");
    }
    boolean database = EmbeddedPostgresql.hasCluster(postgresqlCluster());
    boolean passwords = Secrets.isIn(root.resolve(SECRETS));
    boolean complete = marker.getProperty(COMPLETE) != null;
    if (complete && !database) {
      throw new StartRefused(root + " is half-written: its database is missing", BEGIN_ANEW);
    }
    if ((complete || database) && !passwords) {
      throw new StartRefused(root + " is half-written: its passwords are missing", BEGIN_ANEW);
    }
  }

  private Properties readMarker() {
    Properties marker = new Properties();
    try (InputStream file = Files.newInputStream(root.resolve(MARKER))) {
      marker.load(file);
      return marker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeMarker(Properties marker) {
    try (OutputStream file = Files.newOutputStream(root.resolve(MARKER))) {
      marker.store(file, "Maalem's data; delete the folder to forget everything");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
