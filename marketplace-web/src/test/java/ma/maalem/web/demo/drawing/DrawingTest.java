package ma.maalem.web.demo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern REFERENCE = Pattern.compile("(?:url\\(#|href=\"#)([^)\"]+)");
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "defs",
          "g",
          "path",
          "use",
          "clipPath",
          "pattern",
          "linearGradient",
          "radialGradient",
          "stop");

  private final List<Craft> crafts = new Crafts().all();

  @Test
  void every_craft_of_the_taxonomy_has_a_motif_of_its_own() {
    assertThat(crafts).hasSize(130).allMatch(craft -> Pieces.knows(craft.code()));
  }

  @Test
  void a_craft_that_joins_the_taxonomy_is_drawn_like_its_group() {
    assertThat(Drawing.of("POT-99", "POT", 1)).startsWith("<svg");
    assertThat(Drawing.of("NEW-01", "NEW", 1)).startsWith("<svg");
  }

  @Test
  void every_drawing_is_well_formed_and_of_plain_figures_only() throws Exception {
    for (Craft craft : crafts) {
      for (View view : View.values()) {
        Document document = parse(draw(craft, 3, view));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
          Element element = (Element) all.item(i);
          assertThat(ELEMENTS).as(craft.code()).contains(element.getTagName());
        }
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 800 800");
      }
    }
  }

  @Test
  void no_drawing_refers_to_anything_outside_itself() {
    for (Craft craft : crafts) {
      String svg = draw(craft, 5, View.WHOLE);
      Set<String> defined = new HashSet<>(all(ID, svg).toList());
      assertThat(defined).as(craft.code()).containsAll(all(REFERENCE, svg).toList());
      assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("http", "NaN", "<script", "javascript:");
    }
  }

  @Test
  void every_drawing_is_light_enough_for_a_slow_phone() throws IOException {
    for (Craft craft : crafts) {
      for (int seed = 1; seed <= 12; seed++) {
        for (View view : View.values()) {
          byte[] svg = draw(craft, seed, view).getBytes(StandardCharsets.UTF_8);
          assertThat(svg.length).as("%s %d %s", craft.code(), seed, view).isLessThan(25_000);
          assertThat(gzipped(svg)).as("%s %d %s", craft.code(), seed, view).isLessThan(6_300);
        }
      }
    }
  }

  @Test
  void a_page_of_listings_stays_small() throws IOException {
    int total = 0;
    for (Craft craft : crafts) {
      total += gzipped(draw(craft, 7, View.WHOLE).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(total / crafts.size()).isLessThan(3_000);
  }

  @Test
  void the_same_seed_draws_the_same_picture_and_another_seed_another() {
    for (Craft craft : crafts) {
      assertThat(draw(craft, 11, View.WHOLE)).isEqualTo(draw(craft, 11, View.WHOLE));
      assertThat(withoutIds(draw(craft, 11, View.WHOLE)))
          .as(craft.code())
          .isNotEqualTo(withoutIds(draw(craft, 12, View.WHOLE)));
    }
  }

  @Test
  void several_drawings_can_stand_in_one_page() {
    Set<String> seen = new HashSet<>();
    for (Craft craft : crafts) {
      for (int seed = 1; seed <= 3; seed++) {
        for (View view : View.values()) {
          assertThat(all(ID, draw(craft, seed, view))).as(craft.code()).allMatch(seen::add);
        }
      }
    }
  }

  @Test
  void every_group_has_an_emblem_of_its_own() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Craft craft : crafts) {
      String emblem = Emblem.of(craft.group().code(), 4);
      parse(emblem);
      assertThat(emblem.length()).isLessThan(12_000);
      seen.add(emblem);
    }
    assertThat(seen).hasSize(13);
    assertThat(Emblem.of("TAP", 4)).isEqualTo(Emblem.of("TAP", 4));
  }

  private static String draw(Craft craft, long seed, View view) {
    return Drawing.of(craft.code(), craft.group().code(), seed, view);
  }

  private static String withoutIds(String svg) {
    return svg.replaceAll("d[0-9a-z]+-[0-9a-z]+", "");
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  private static int gzipped(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }

  private static Document parse(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
