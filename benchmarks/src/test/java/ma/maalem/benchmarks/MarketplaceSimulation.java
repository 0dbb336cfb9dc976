package ma.maalem.benchmarks;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAsDuring;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The steps one after the other, each by the same number of people who never pause. */
public final class MarketplaceSimulation extends Simulation {

  private static final String BEGUN = "begun";
  private static final Duration WARM_UP = Duration.ofSeconds(8);

  private final Plan plan = Plan.current();
  private final Measurements ignored = new Measurements();

  public MarketplaceSimulation() {
    Duration each = Duration.ofSeconds(plan.settings().seconds());
    List<PopulationBuilder> steps = new ArrayList<>();
    steps.add(people("warm-up", during(WARM_UP).on(search(ignored), page(ignored))));
    steps.add(people(Steps.SEARCH, during(each).on(search(plan.measurements()))));
    plan.target()
        .elasticsearch()
        .ifPresent(
            server -> steps.add(people(Steps.RAW_SEARCH, during(each).on(rawSearch(server + "")))));
    steps.add(people(Steps.PAGE, during(each).on(page(plan.measurements()))));
    AtomicInteger left = new AtomicInteger(plan.settings().orders());
    steps.add(
        people(
            "checkout",
            asLongAsDuring(session -> left.getAndDecrement() > 0, each).on(checkout())));
    setUp(oneAfterTheOther(steps))
        .protocols(
            http.baseUrl(plan.target().application().toString())
                .acceptHeader("*/*")
                .acceptEncodingHeader("gzip")
                .disableCaching()
                .disableFollowRedirect());
  }

  private PopulationBuilder people(String name, ChainBuilder what) {
    return scenario(name).exec(what).injectOpen(atOnceUsers(plan.settings().users()));
  }

  private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> steps) {
    PopulationBuilder rest = steps.get(steps.size() - 1);
    for (int i = steps.size() - 2; i >= 0; i--) {
      rest = steps.get(i).andThen(rest);
    }
    return rest;
  }

  private ChainBuilder search(Measurements measurements) {
    return feed(listFeeder(plan.searches()).random())
        .exec(
            measured(
                measurements,
                Steps.SEARCH,
                http(Steps.SEARCH)
                    .get("/api/v1/listings")
                    .queryParam("q", "#{text}")
                    .queryParam("lang", "#{lang}")
                    .check(status().is(200), jsonPath("$.total").exists())));
  }

  private ChainBuilder rawSearch(String server) {
    return feed(listFeeder(plan.searches()).random())
        .exec(
            measured(
                plan.measurements(),
                Steps.RAW_SEARCH,
                http(Steps.RAW_SEARCH)
                    .post(server + "/listings/_search")
                    .header("Content-Type", "application/json")
                    .body(StringBody("#{body}"))
                    .check(status().is(200), jsonPath("$.hits.total.value").exists())));
  }

  private ChainBuilder page(Measurements measurements) {
    return feed(listFeeder(plan.pages()).random())
        .exec(
            measured(
                measurements,
                Steps.PAGE,
                http(Steps.PAGE).get("/fr/listings/#{slug}").check(status().is(200))));
  }

  /** Paid to the postman, so that the payment processor's time is not measured. */
  private ChainBuilder checkout() {
    return feed(listFeeder(plan.pieces()).random())
        .exec(session -> session.remove("basket").set("key", UUID.randomUUID().toString()))
        .exec(
            measured(
                plan.measurements(),
                Steps.BASKET,
                http(Steps.BASKET)
                    .post("/api/v1/baskets")
                    .header("Content-Type", "application/json")
                    .body(StringBody("{}"))
                    .check(status().is(201), jsonPath("$.id").saveAs("basket"))))
        .doIf(session -> session.contains("basket"))
        .then(
            measured(
                    plan.measurements(),
                    Steps.LINE,
                    http(Steps.LINE)
                        .post("/api/v1/baskets/#{basket}/lines")
                        .header("Content-Type", "application/json")
                        .body(StringBody("{\"listing\":\"#{listing}\",\"quantity\":1}"))
                        .check(status().in(200, 201)))
                .exec(
                    measured(
                        plan.measurements(),
                        Steps.ORDER,
                        http(Steps.ORDER)
                            .post("/api/v1/orders")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "#{key}")
                            .body(
                                StringBody(
                                    """
                                    {"basket":"#{basket}","email":"mesure@example.org",
                                     "phone":"+212661000000","payment":"cash_on_delivery","lang":"fr",
                                     "address":{"name":"Amina Essai","line1":"12, rue des Consuls",
                                      "city":"Rabat","postcode":"10000","province":"MA-RAB",
                                      "country":"MA"}}
                                    """))
                            .check(status().is(201)))));
  }

  private static ChainBuilder measured(
      Measurements measurements, String step, HttpRequestActionBuilder request) {
    return exec(session -> session.set(BEGUN, System.nanoTime()))
        .exec(request)
        .exec(
            session -> {
              long ended = System.nanoTime();
              measurements.add(step, session.getLong(BEGUN), ended, session.isFailed());
              return session.markAsSucceeded();
            });
  }
}
