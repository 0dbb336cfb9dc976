package ma.maalem.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SpecimenCardTest {

  private final RegistryExtract extract = RegistryExtract.of(200, 3, LocalDate.of(2026, 11, 21));

  @Test
  void a_card_is_a_small_readable_picture() throws IOException {
    byte[] png = SpecimenCard.png(extract.record(CastMember.POTTER.recordNumber()));
    var image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(image.getWidth()).isEqualTo(860);
    assertThat(image.getHeight()).isEqualTo(542);
    assertThat(png.length).isLessThan(250_000);
  }

  @Test
  void cards_of_two_people_differ() {
    assertThat(SpecimenCard.png(extract.record(1)))
        .isNotEqualTo(SpecimenCard.png(extract.record(2)));
  }

  @Test
  void who_has_no_card_has_no_scan() {
    DemoRecord without =
        extract.records().filter(record -> record.card() == null).findFirst().orElseThrow();

    assertThatThrownBy(() -> SpecimenCard.png(without))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
