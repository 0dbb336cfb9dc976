package ma.maalem.embedded.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium: the installed one, else Playwright's own. */
public final class TestBrowser implements AutoCloseable {
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;

  public TestBrowser() {
    var options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking"));
    Path installed = Path.of("/usr/bin/chromium");
    if (Files.isExecutable(installed)) options.setExecutablePath(installed);
    try {
      browser = playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      playwright.close();
      throw new IllegalStateException(
          "No Chromium: install Debian's package chromium, or Playwright's own.", e);
    }
  }

  /** A page as large as a phone's. */
  public Page phone() {
    return browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
  }

  /** A page as large as a laptop's, in the dark. */
  public Page darkDesktop() {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
