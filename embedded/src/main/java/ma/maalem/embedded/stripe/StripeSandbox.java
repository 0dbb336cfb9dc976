package ma.maalem.embedded.stripe;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ma.maalem.embedded.http.Web;

/**
 * A Stripe of our own: the same API, cards, notifications and browser script, on 127.0.0.1 and with
 * play money. The product reaches it by Stripe's API base and keys alone and cannot tell the
 * difference.
 */
public final class StripeSandbox implements AutoCloseable {
  private final StripeSandboxSettings settings;
  private final SandboxState state;
  private final StripeWebhooks webhooks;
  private final StripeOutage outage = new StripeOutage();
  private final ScheduledExecutorService notifier =
      Executors.newSingleThreadScheduledExecutor(daemons("stripe-webhooks"));
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(daemons("stripe-later"));
  private final ExecutorService callers = Executors.newCachedThreadPool(daemons("stripe-api"));
  private final HttpServer server;

  private StripeSandbox(StripeSandboxSettings settings) throws IOException {
    this.settings = settings;
    server = Web.onLoopback(settings.port());
    try {
      state = new SandboxState(settings.stateDirectory(), InstantSource.system());
    } catch (IOException | RuntimeException e) {
      server.stop(0);
      throw e;
    }
    webhooks = new StripeWebhooks(state, notifier, settings);
    route();
    server.setExecutor(callers);
    server.start();
    webhooks.resume();
  }

  /** Starts it; fails when the port or the state directory is in use. */
  public static StripeSandbox start(StripeSandboxSettings settings) throws IOException {
    return new StripeSandbox(settings);
  }

  private void route() {
    var api = new StripeApi(state, settings, outage);
    var events = new Events(state, webhooks);
    var slowEffects = new SlowEffects(state, later, settings.settlementDelay());
    var balances = new Balances(state, settings.fundsAvailableAfter());
    var methods = new PaymentMethods(state, events);
    var charges = new Charges(state, events, balances, slowEffects);
    var refunds = new Refunds(state, events, balances, slowEffects);
    var intents = new PaymentIntents(state, events, methods, charges, refunds);
    var accounts = new Accounts(state, events);
    var transfers = new Transfers(state, events, balances);
    var payouts = new Payouts(state, events, balances, slowEffects);
    var customers = new Customers(state, events);
    api.on("POST", "/v1/payment_intents", intents::create);
    api.on("GET", "/v1/payment_intents", intents::list);
    api.on("GET", "/v1/payment_intents/search", intents::search);
    api.onAlsoFromBrowsers("GET", "/v1/payment_intents/{id}", intents::retrieve);
    api.on("POST", "/v1/payment_intents/{id}", intents::update);
    api.onAlsoFromBrowsers("POST", "/v1/payment_intents/{id}/confirm", intents::confirm);
    api.on("POST", "/v1/payment_intents/{id}/capture", intents::capture);
    api.on("POST", "/v1/payment_intents/{id}/cancel", intents::cancel);
    api.onAlsoFromBrowsers("POST", "/v1/payment_methods", methods::create);
    api.on("GET", "/v1/payment_methods", methods::list);
    api.on("GET", "/v1/payment_methods/{id}", methods::retrieve);
    api.on("POST", "/v1/payment_methods/{id}", methods::update);
    api.on("POST", "/v1/payment_methods/{id}/attach", methods::attach);
    api.on("POST", "/v1/payment_methods/{id}/detach", methods::detach);
    api.on("GET", "/v1/charges", charges::list);
    api.on("GET", "/v1/charges/{id}", charges::retrieve);
    api.on("POST", "/v1/charges/{id}", charges::update);
    api.on("GET", "/v1/charges/{id}/refunds", refunds::list);
    api.on("POST", "/v1/refunds", refunds::create);
    api.on("GET", "/v1/refunds", refunds::list);
    api.on("GET", "/v1/refunds/{id}", refunds::retrieve);
    api.on("POST", "/v1/refunds/{id}", refunds::update);
    api.on("GET", "/v1/balance", balances::retrieveBalance);
    api.on("GET", "/v1/balance_transactions", balances::list);
    api.on("GET", "/v1/balance_transactions/{id}", balances::retrieve);
    api.on("GET", "/v1/events", events::list);
    api.on("GET", "/v1/events/{id}", events::retrieve);
    api.on("POST", "/v1/accounts", accounts::create);
    api.on("GET", "/v1/accounts", accounts::list);
    api.on("GET", "/v1/accounts/{id}", accounts::retrieve);
    api.on("POST", "/v1/accounts/{id}", accounts::update);
    api.on("DELETE", "/v1/accounts/{id}", accounts::delete);
    api.on("GET", "/v1/accounts/{id}/external_accounts", accounts::externalAccounts);
    api.on("POST", "/v1/accounts/{id}/login_links", accounts::loginLink);
    api.on("POST", "/v1/account_links", accounts::link);
    api.on("POST", "/v1/transfers", transfers::create);
    api.on("GET", "/v1/transfers", transfers::list);
    api.on("GET", "/v1/transfers/{id}", transfers::retrieve);
    api.on("POST", "/v1/transfers/{id}", transfers::update);
    api.on("POST", "/v1/transfers/{id}/reversals", transfers::reverse);
    api.on("GET", "/v1/transfers/{id}/reversals", transfers::listReversals);
    api.on("GET", "/v1/transfers/{id}/reversals/{reversal}", transfers::retrieveReversal);
    api.on("POST", "/v1/payouts", payouts::create);
    api.on("GET", "/v1/payouts", payouts::list);
    api.on("GET", "/v1/payouts/{id}", payouts::retrieve);
    api.on("POST", "/v1/customers", customers::create);
    api.on("GET", "/v1/customers", customers::list);
    api.on("GET", "/v1/customers/{id}", customers::retrieve);
    api.on("POST", "/v1/customers/{id}", customers::update);
    api.on("DELETE", "/v1/customers/{id}", customers::delete);
    api.on("GET", "/v1/customers/{id}/payment_methods", methods::list);
    server.createContext("/v1/", api);
    server.createContext("/onboarding/", new OnboardingPage(state, accounts));
    server.createContext("/challenge/", new ChallengePage(state, intents));
    server.createContext("/_sandbox/", new ControlApi(this));
    server.createContext("/", new Dashboard(state, this));
    server.createContext("/v3", new ScriptPages());
    server.createContext("/assets/", new Assets());
    slowEffects.resume("charge", "refund", "payout");
  }

  /** The address to set as Stripe's API base; also the dashboard. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The address to load instead of Stripe's own script. */
  public URI scriptUri() {
    return uri().resolve("/v3/");
  }

  public StripeSandboxSettings settings() {
    return settings;
  }

  /** The notifications and what can be made to happen to them. */
  public StripeWebhooks webhooks() {
    return webhooks;
  }

  /** The ways in which the API can be made to fail. */
  public StripeOutage outage() {
    return outage;
  }

  /** Forgets everything, ends outages and lets notifications behave. */
  public void reset() {
    outage.end();
    state.atomically(
        () -> {
          state.clear();
          return true;
        });
    webhooks.behave();
  }

  @Override
  public void close() throws IOException {
    outage.end();
    server.stop(0);
    notifier.shutdownNow();
    later.shutdownNow();
    callers.shutdownNow();
    try {
      notifier.awaitTermination(5, TimeUnit.SECONDS);
      later.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    state.close();
  }

  private static ThreadFactory daemons(String name) {
    var count = new AtomicInteger();
    return task -> {
      var thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
