package ma.maalem.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.maalem.kernel.Language;
import ma.maalem.web.i18n.Texts;

/**
 * Somebody in front of a screen. Remembers every error that the browser's console shows and looks
 * at each page with axe; both must stay empty.
 */
public final class Person implements AutoCloseable {

  /** What they hold or sit at. */
  public enum Screen {
    PHONE(390, 844, true),
    DESKTOP(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean mobile;

    Screen(int width, int height, boolean mobile) {
      this.width = width;
      this.height = height;
      this.mobile = mobile;
    }
  }

  private final Language language;
  private final Screen screen;
  private final BrowserContext context;
  private final Page page;
  private final List<String> consoleErrors = new ArrayList<>();

  private Person(Language language, Screen screen, boolean scripts) {
    this.language = language;
    this.screen = screen;
    this.context =
        Browsers.shared()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(Servers.shared().base().toString())
                    .setViewportSize(screen.width, screen.height)
                    .setIsMobile(screen.mobile)
                    .setHasTouch(screen.mobile)
                    .setLocale(language.tag())
                    .setJavaScriptEnabled(scripts)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(15_000);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // a refused form is answered with 422 on purpose, and Chromium reports every such status
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            consoleErrors.add(message.text() + " at " + message.location());
          }
        });
    page.onPageError(consoleErrors::add);
  }

  public static Person with(Language language, Screen screen) {
    return new Person(language, screen, true);
  }

  public static Person withoutScripts(Language language, Screen screen) {
    return new Person(language, screen, false);
  }

  /** The page in front of them. */
  public Page page() {
    return page;
  }

  /** What the product says in their language. */
  public String says(String key, Object... arguments) {
    return Texts.in(language).get(key, arguments);
  }

  /** Opens a page of the product in their language. */
  public Person opens(String pathInLanguage) {
    page.navigate("/" + language.tag() + pathInLanguage);
    return this;
  }

  public Person signsIn(String email, String password) {
    opens("/sign-in");
    page.locator("main [name=email]").fill(email);
    page.locator("main [name=password]").fill(password);
    page.locator("main form button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /**
   * Looks: axe finds nothing, the direction is right, and a picture is kept for people to look at.
   */
  public Person looks(String name) {
    String file =
        name
            + "-"
            + language.tag()
            + "-"
            + screen.name().toLowerCase(java.util.Locale.ROOT)
            + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", file))
            .setFullPage(true));
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as("axe on %s (%s)", name, page.url())
        .extracting(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList())
        .isEmpty();
    assertThat(scrollsSideways()).as("%s scrolls sideways", file).isFalse();
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
  }

  private boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
  }
}
