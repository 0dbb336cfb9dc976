package ma.maalem.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maalem.kernel.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {

  /** Where a key may be named: templates and sources of all modules. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/jte"),
          Path.of("src/main/java"),
          Path.of("../platform/src/main/java"),
          Path.of("../artisan-verification/src/main/java"),
          Path.of("../catalog/src/main/java"),
          Path.of("../orders/src/main/java"));

  @Test
  void every_language_has_every_text_with_the_same_placeholders() {
    Map<String, String> french = bundles(Language.FR);
    for (Language language : List.of(Language.AR, Language.EN)) {
      Map<String, String> other = bundles(language);
      assertThat(other.keySet()).as(language.tag()).isEqualTo(french.keySet());
      french.forEach(
          (key, pattern) ->
              assertThat(placeholders(other.getOrDefault(key, "")))
                  .as("%s in %s", key, language.tag())
                  .isEqualTo(placeholders(pattern)));
    }
  }

  @Test
  void every_text_can_be_formatted() {
    for (Language language : Texts.SPOKEN) {
      bundles(language)
          .forEach(
              (key, pattern) ->
                  assertThat(new MessageFormat(pattern, ULocale.forLocale(language.locale())))
                      .as(key)
                      .isNotNull());
    }
  }

  @Test
  void no_text_stands_there_unused() {
    Set<String> used = stringsInSources();
    List<String> unused =
        bundles(Language.FR).keySet().stream()
            // texts of refusals and enum values are found by a computed key
            .filter(
                key ->
                    used.stream()
                        .noneMatch(s -> key.equals(s) || (key.startsWith(s + ".") && !s.isEmpty())))
            .filter(key -> !key.startsWith("problem.") && !key.startsWith("violation."))
            .toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void templates_carry_no_text_of_their_own() throws IOException {
    List<String> found = new ArrayList<>();
    Pattern text = Pattern.compile(">([^<>]*\\p{L}{3,}[^<>]*)<");
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(f -> f.toString().endsWith(".jte")).toList()) {
        String markup =
            Files.readString(template)
                .replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                .replaceAll("(?m)^\\s*[@!].*$", "")
                .replaceAll("(?s)@(if|elseif|for|template\\.[a-z.]+|else|endif|endfor)\\b", "")
                .replaceAll("\\$\\{[^}]*\\}", "")
                .replaceAll("\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)", "");
        Matcher matcher = text.matcher(markup);
        while (matcher.find()) {
          found.add(template.getFileName() + ": " + matcher.group(1).strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Map<String, String> bundles(Language language) {
    Map<String, String> all = new TreeMap<>();
    for (String area : Messages.AREAS) {
      String file = "/messages/" + area + "_" + language.tag() + ".properties";
      Properties properties = new Properties();
      try (InputStream stream = MessagesTest.class.getResourceAsStream(file)) {
        assertThat(stream).as(file).isNotNull();
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach(
          (key, pattern) ->
              assertThat(all.put((String) key, (String) pattern)).as("%s twice", key).isNull());
    }
    return all;
  }

  private static Set<String> placeholders(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(part));
      }
    }
    return names;
  }

  private static Set<String> stringsInSources() {
    Pattern quoted = Pattern.compile("\"([a-z][\\w.-]*\\.[\\w.-]*[\\w-]|[a-z][\\w-]*)\"");
    return SOURCES.stream()
        .flatMap(MessagesTest::files)
        .flatMap(source -> quoted.matcher(source).results().map(r -> r.group(1)))
        .filter(s -> s.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(MessagesTest::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
