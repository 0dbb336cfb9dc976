package ma.maalem.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import ma.maalem.catalog.planted.ManagesEntities;
import ma.maalem.catalog.planted.PublicEntity;
import ma.maalem.kernel.planted.KnowsJakarta;
import ma.maalem.orders.planted.AsksTheSystemForTheTime;
import ma.maalem.orders.planted.PlantedService;
import ma.maalem.orders.planted.ReachesIntoCatalog;
import ma.maalem.orders.planted.SendsMailItself;
import ma.maalem.orders.planted.SpeaksHttp;
import ma.maalem.orders.planted.TalksToStripe;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each is tried on a class that breaks it. */
class PlantedViolationsTest {

  @TestFactory
  Stream<DynamicTest> every_wall_is_seen_to_stop_a_planted_violation() {
    return Stream.of(
        caught(Walls.KERNEL_IS_PLAIN_JAVA, KnowsJakarta.class),
        caught(Walls.ORDERS_SEE_ONLY_WHAT_CATALOG_PUBLISHES, ReachesIntoCatalog.class),
        caught(Walls.HTTP_STAYS_IN_THE_WEB_MODULE, SpeaksHttp.class),
        caught(Walls.ONLY_STRIPE_ADAPTERS_KNOW_STRIPE, TalksToStripe.class),
        caught(Walls.ONLY_SMTP_ADAPTERS_KNOW_MAIL, SendsMailItself.class),
        caught(Walls.ENTITY_MANAGERS_STAY_IN_ADAPTERS, ManagesEntities.class),
        caught(Walls.ENTITIES_NEVER_LEAVE_THEIR_PACKAGE, PublicEntity.class),
        caught(Walls.NAMES_SAY_WHAT_THINGS_ARE, PlantedService.class),
        caught(Walls.THE_CLOCK_IS_INJECTED, AsksTheSystemForTheTime.class));
  }

  private static DynamicTest caught(ArchRule wall, Class<?> violation) {
    return DynamicTest.dynamicTest(
        violation.getSimpleName(),
        () -> {
          JavaClasses planted = new ClassFileImporter().importClasses(violation);
          assertThat(wall.evaluate(planted).hasViolation()).isTrue();
        });
  }
}
