package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a command as nobody when we are root, for servers that rightly refuse to run as root. */
final class UnprivilegedUser {
  /** {@code nobody} on every Linux. */
  private static final int NOBODY = 65_534;

  private UnprivilegedUser() {}

  static boolean isNeeded() {
    return "root".equals(System.getProperty("user.name")) && !ChildProcess.isWindows();
  }

  /** The command that runs the given one, which must be able to reach the given places. */
  static List<String> command(List<String> command, Path... places) {
    if (!isNeeded()) {
      return command;
    }
    if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))
        && !Files.isExecutable(Path.of("/bin/setpriv"))) {
      throw new ServerFailed(
          "Elasticsearch refuses to run as root and setpriv is missing:"
              + " install util-linux, or start as another user");
    }
    List<String> dropped =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    if (!Stream.of(places).allMatch(UnprivilegedUser::isReachable)) {
      // below a private folder such as /root: the one privilege left is to pass through it, and
      // access(2), which Java asks, heeds that only without the fix-up
      dropped.add("--securebits=+no_setuid_fixup");
      dropped.add("--inh-caps=+dac_override");
      dropped.add("--ambient-caps=+dac_override");
    }
    dropped.addAll(command);
    return dropped;
  }

  /** Hands a tree over, when that is needed at all. */
  static void own(Path root) {
    if (!isNeeded()) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReachable(Path place) {
    try {
      for (Path folder = place.toRealPath(); folder != null; folder = folder.getParent()) {
        if (!Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
