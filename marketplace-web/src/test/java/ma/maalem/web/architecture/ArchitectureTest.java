package ma.maalem.web.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Applies the walls to the whole application. */
@AnalyzeClasses(
    packages = "ma.maalem",
    importOptions = {ImportOption.DoNotIncludeTests.class, ProductOnly.class})
class ArchitectureTest {

  @ArchTest static final ArchRule KERNEL = Walls.KERNEL_IS_PLAIN_JAVA;
  @ArchTest static final ArchRule PLATFORM = Walls.PLATFORM_KNOWS_NO_BUSINESS;
  @ArchTest static final ArchRule VERIFICATION = Walls.VERIFICATION_STANDS_ALONE;
  @ArchTest static final ArchRule CATALOG = Walls.CATALOG_SEES_ONLY_WHAT_VERIFICATION_PUBLISHES;
  @ArchTest static final ArchRule ORDERS = Walls.ORDERS_SEE_ONLY_WHAT_CATALOG_PUBLISHES;
  @ArchTest static final ArchRule HTTP = Walls.HTTP_STAYS_IN_THE_WEB_MODULE;
  @ArchTest static final ArchRule STRIPE = Walls.ONLY_STRIPE_ADAPTERS_KNOW_STRIPE;
  @ArchTest static final ArchRule ELASTICSEARCH = Walls.ONLY_ELASTICSEARCH_ADAPTERS_KNOW_IT;
  @ArchTest static final ArchRule SMTP = Walls.ONLY_SMTP_ADAPTERS_KNOW_MAIL;
  @ArchTest static final ArchRule ENTITY_MANAGERS = Walls.ENTITY_MANAGERS_STAY_IN_ADAPTERS;
  @ArchTest static final ArchRule ENTITIES = Walls.ENTITIES_NEVER_LEAVE_THEIR_PACKAGE;
  @ArchTest static final ArchRule NAMES = Walls.NAMES_SAY_WHAT_THINGS_ARE;
  @ArchTest static final ArchRule CLOCK = Walls.THE_CLOCK_IS_INJECTED;
}
