package ma.maalem.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one Chromium that all journeys share: the installed one, else Playwright's own. */
final class Browsers {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser shared;

  private Browsers() {}

  static synchronized Browser shared() {
    Browser running = shared;
    if (running == null) {
      running = launch();
      shared = running;
    }
    return running;
  }

  private static Browser launch() {
    Optional<Path> installed = installed();
    Map<String, String> environment = new HashMap<>(System.getenv());
    installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browsers"));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
      installed.ifPresent(options::setExecutablePath);
      return playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      throw new AssertionError(
          "The journeys need Chromium and none could be downloaded: install it (Debian: apt-get install chromium)"
              + " or name it with -Dmaalem.chromium=/path/to/chromium",
          e);
    }
  }

  private static Optional<Path> installed() {
    return Stream.of(
            System.getProperty("maalem.chromium", ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
