package ma.maalem.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The rules, apart from what they are applied to, so that planted violations can be tried on them.
 */
final class Walls {

  static final ArchRule KERNEL_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAPackage("ma.maalem.kernel..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta..", "ma.maalem..")
                  .and(not(resideInAPackage("ma.maalem.kernel.."))));

  static final ArchRule PLATFORM_KNOWS_NO_BUSINESS =
      noClasses()
          .that()
          .resideInAPackage("ma.maalem.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "ma.maalem.verification..",
              "ma.maalem.catalog..",
              "ma.maalem.orders..",
              "ma.maalem.web..");

  static final ArchRule VERIFICATION_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("ma.maalem.verification..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ma.maalem.catalog..", "ma.maalem.orders..", "ma.maalem.web..");

  static final ArchRule CATALOG_SEES_ONLY_WHAT_VERIFICATION_PUBLISHES =
      noClasses()
          .that()
          .resideInAPackage("ma.maalem.catalog..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("ma.maalem.orders..", "ma.maalem.web..")
                  .or(inside("ma.maalem.verification")));

  static final ArchRule ORDERS_SEE_ONLY_WHAT_CATALOG_PUBLISHES =
      noClasses()
          .that()
          .resideInAPackage("ma.maalem.orders..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("ma.maalem.verification..", "ma.maalem.web..")
                  .or(inside("ma.maalem.catalog")));

  static final ArchRule HTTP_STAYS_IN_THE_WEB_MODULE =
      noClasses()
          .that()
          .resideOutsideOfPackage("ma.maalem.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.mvc..");

  static final ArchRule ONLY_STRIPE_ADAPTERS_KNOW_STRIPE = onlyNamed("Stripe", "com.stripe..");

  static final ArchRule ONLY_ELASTICSEARCH_ADAPTERS_KNOW_IT =
      onlyNamed("Elasticsearch", "co.elastic..", "org.elasticsearch..");

  static final ArchRule ONLY_SMTP_ADAPTERS_KNOW_MAIL = onlyNamed("Smtp", "jakarta.mail..");

  static final ArchRule ENTITY_MANAGERS_STAY_IN_ADAPTERS =
      noClasses()
          .that(areNotNamed("Jpa"))
          .and()
          .resideOutsideOfPackage("ma.maalem.platform..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  static final ArchRule ENTITIES_NEVER_LEAVE_THEIR_PACKAGE =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      noClasses()
          .should()
          .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|D[Tt][Oo]|Info|Base)$");

  static final ArchRule THE_CLOCK_IS_INJECTED =
      noClasses()
          .that()
          .resideOutsideOfPackage("ma.maalem.platform.time..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  private Walls() {}

  /** Below the root package, which is the module's published interface. */
  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      inside(String module) {
    return resideInAPackage(module + "..").and(not(resideInAPackage(module)));
  }

  private static ArchRule onlyNamed(String technology, String... packages) {
    return noClasses()
        .that(areNotNamed(technology))
        .and()
        // the plugin is a part of Elasticsearch, not of the application
        .resideOutsideOfPackage("ma.maalem.search.analysis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  /** Neither they nor the class that they are nested in carries the technology's name. */
  private static DescribedPredicate<JavaClass> areNotNamed(String technology) {
    return DescribedPredicate.describe(
        "are not named " + technology + "…",
        type -> !outermost(type).getSimpleName().startsWith(technology));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Walls::outermost).orElse(type);
  }
}
