package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {
  private static final int HIGHEST = 65_535;

  private Ports() {}

  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The given port where nobody holds it, else any free one; 0 asks for any. */
  static int preferring(int port) {
    return port != 0 && isFree(port) ? port : free();
  }

  /** The next free port above the given one. */
  static int above(int port) {
    for (int candidate = port + 10; candidate <= HIGHEST; candidate += 10) {
      if (isFree(candidate)) {
        return candidate;
      }
    }
    return free();
  }

  /** Whether a server could listen there now; a port whose last connections still fade is free. */
  static boolean isFree(int port) {
    if (port > HIGHEST) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      return false;
    }
    // a listener on all interfaces does not always keep us from binding the loopback one
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
