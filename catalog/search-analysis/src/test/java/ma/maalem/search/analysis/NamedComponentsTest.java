package ma.maalem.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;

class NamedComponentsTest {

  @Test
  void every_analyzer_is_announced_to_the_server_under_its_own_name() throws Exception {
    assertThat(announced()).isEqualTo(annotated());
  }

  @Test
  void every_analyzer_announced_can_be_made() throws Exception {
    for (String factory : announced().values()) {
      assertThat(Class.forName(factory).getConstructor().newInstance())
          .isInstanceOfSatisfying(AnalyzerFactory.class, made -> made.create().close());
    }
  }

  private static Map<String, String> announced() throws IOException {
    String json = Files.readString(Path.of("src/main/plugin/named_components.json"));
    Map<String, String> announced = new TreeMap<>();
    Pattern.compile("\"(craft_\\w+)\": \"([\\w.]+)\"")
        .matcher(json)
        .results()
        .forEach(entry -> announced.put(entry.group(1), entry.group(2)));
    return announced;
  }

  private static Map<String, String> annotated() throws Exception {
    Map<String, String> annotated = new TreeMap<>();
    Path classes =
        Path.of("target/classes", NamedComponentsTest.class.getPackageName().replace('.', '/'));
    try (var files = Files.newDirectoryStream(classes, "*Factory.class")) {
      for (Path file : files) {
        String simpleName = file.getFileName().toString().replace(".class", "");
        Class<?> type =
            Class.forName(NamedComponentsTest.class.getPackageName() + "." + simpleName);
        annotated.put(type.getAnnotation(NamedComponent.class).value(), type.getName());
      }
    }
    return annotated;
  }
}
