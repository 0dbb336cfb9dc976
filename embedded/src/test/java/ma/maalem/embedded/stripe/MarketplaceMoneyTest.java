package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.Balance;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.AccountUpdateParams;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarketplaceMoneyTest {
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start() throws IOException {
    start(StripeSandboxSettings.inMemory().settlingAfter(Duration.ofMillis(50), Duration.ZERO));
  }

  private void start(StripeSandboxSettings settings) throws IOException {
    sandbox = StripeSandbox.start(settings);
    stripe = PaymentsTest.client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  private PaymentIntent paid(String card) throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .create(
            PaymentsTest.intent(45_000)
                .setTransferGroup("ORDER-7")
                .setCaptureMethod(
                    com.stripe.param.PaymentIntentCreateParams.CaptureMethod.AUTOMATIC)
                .setConfirm(true)
                .setPaymentMethod(card)
                .build());
  }

  private RefundCreateParams.Builder refundOf(PaymentIntent intent) {
    return RefundCreateParams.builder().setPaymentIntent(intent.getId());
  }

  @Test
  void a_payment_is_refunded_in_parts_and_never_more_than_was_paid() throws StripeException {
    PaymentIntent intent = paid("pm_card_visa");
    Refund part = stripe.v1().refunds().create(refundOf(intent).setAmount(20_000L).build());
    assertThat(part.getStatus()).isEqualTo("succeeded");
    assertThat(part.getBalanceTransaction()).isNotNull();

    assertThatThrownBy(
            () -> stripe.v1().refunds().create(refundOf(intent).setAmount(25_001L).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> assertThat(refusal.getParam()).isEqualTo("amount"));
    stripe.v1().refunds().create(refundOf(intent).build());
    assertThatThrownBy(() -> stripe.v1().refunds().create(refundOf(intent).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> assertThat(refusal.getCode()).isEqualTo("charge_already_refunded"));

    var charge = stripe.v1().charges().retrieve(intent.getLatestCharge());
    assertThat(charge.getRefunded()).isTrue();
    assertThat(charge.getAmountRefunded()).isEqualTo(45_000);
    assertThat(
            stripe
                .v1()
                .refunds()
                .list(RefundListParams.builder().setPaymentIntent(intent.getId()).build())
                .getData())
        .extracting(Refund::getAmount)
        .containsExactly(25_000L, 20_000L);
  }

  @Test
  void a_refund_may_be_pending_before_it_succeeds() throws StripeException {
    Refund refund = stripe.v1().refunds().create(refundOf(paid("pm_card_pendingRefund")).build());
    assertThat(refund.getStatus()).isEqualTo("pending");

    await()
        .until(
            () -> stripe.v1().refunds().retrieve(refund.getId()).getStatus().equals("succeeded"));
  }

  @Test
  void a_refund_that_fails_puts_the_money_back() throws StripeException {
    PaymentIntent intent = paid("pm_card_refundFail");
    Refund refund = stripe.v1().refunds().create(refundOf(intent).build());

    await()
        .until(() -> stripe.v1().refunds().retrieve(refund.getId()).getStatus().equals("failed"));
    assertThat(stripe.v1().charges().retrieve(intent.getLatestCharge()).getAmountRefunded())
        .isZero();
    assertThat(available(null)).isEqualTo(45_000 - 1605);
  }

  @Test
  void an_unpaid_intent_cannot_be_refunded() throws StripeException {
    PaymentIntent open = stripe.v1().paymentIntents().create(PaymentsTest.intent(45_000).build());

    assertThatThrownBy(() -> stripe.v1().refunds().create(refundOf(open).build()))
        .isInstanceOf(InvalidRequestException.class);
  }

  private Account seller() throws StripeException {
    return stripe
        .v1()
        .accounts()
        .create(
            AccountCreateParams.builder()
                .setType(AccountCreateParams.Type.EXPRESS)
                .setCountry("MA")
                .setEmail("potier@example.ma")
                .setCapabilities(
                    AccountCreateParams.Capabilities.builder()
                        .setTransfers(
                            AccountCreateParams.Capabilities.Transfers.builder()
                                .setRequested(true)
                                .build())
                        .build())
                .putMetadata("seller", "s-7")
                .build());
  }

  private Account onboarded() throws Exception {
    Account account = seller();
    var link =
        stripe
            .v1()
            .accountLinks()
            .create(
                AccountLinkCreateParams.builder()
                    .setAccount(account.getId())
                    .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                    .setRefreshUrl("http://localhost:9/refresh")
                    .setReturnUrl("http://localhost:9/back")
                    .build());
    HttpClient browser = HttpClient.newHttpClient();
    URI page = URI.create(link.getUrl());
    assertThat(
            browser
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body())
        .contains(account.getId());
    var answer =
        browser.send(
            HttpRequest.newBuilder(page)
                .POST(HttpRequest.BodyPublishers.ofString("outcome=complete"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Location")).hasValue("http://localhost:9/back");
    var again =
        browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(again.headers().firstValue("Location")).hasValue("http://localhost:9/refresh");
    return stripe.v1().accounts().retrieve(account.getId());
  }

  @Test
  void a_seller_receives_transfers_after_onboarding_only() throws Exception {
    paid("pm_card_visa");
    Account fresh = seller();
    assertThat(fresh.getPayoutsEnabled()).isFalse();
    assertThat(fresh.getRequirements().getCurrentlyDue()).contains("external_account");
    assertThatThrownBy(() -> stripe.v1().transfers().create(transferTo(fresh, 1_000).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal ->
                assertThat(refusal.getCode()).isEqualTo("insufficient_capabilities_for_transfer"));

    Account ready = onboarded();

    assertThat(ready.getDetailsSubmitted()).isTrue();
    assertThat(ready.getCapabilities().getTransfers()).isEqualTo("active");
    assertThat(stripe.v1().transfers().create(transferTo(ready, 1_000).build()).getAmount())
        .isEqualTo(1_000);
    assertThat(
            stripe
                .v1()
                .events()
                .list(EventListParams.builder().setType("account.updated").build())
                .getData())
        .singleElement()
        .satisfies(event -> assertThat(event.getAccount()).isEqualTo(ready.getId()));
  }

  @Test
  void a_seller_can_also_be_onboarded_by_the_api() throws StripeException {
    Account account =
        stripe
            .v1()
            .accounts()
            .update(
                seller().getId(),
                AccountUpdateParams.builder()
                    .setBusinessType(AccountUpdateParams.BusinessType.INDIVIDUAL)
                    .setExternalAccount("btok_1")
                    .setTosAcceptance(
                        AccountUpdateParams.TosAcceptance.builder()
                            .setDate(1_790_000_000L)
                            .setIp("10.0.0.1")
                            .build())
                    .build());

    assertThat(account.getPayoutsEnabled()).isTrue();
    assertThat(account.getExternalAccounts().getData()).hasSize(1);
  }

  private static TransferCreateParams.Builder transferTo(Account account, long amount) {
    return TransferCreateParams.builder()
        .setAmount(amount)
        .setCurrency("mad")
        .setDestination(account.getId());
  }

  private long available(@Nullable String account) throws StripeException {
    RequestOptions options = RequestOptions.builder().setStripeAccount(account).build();
    return stripe.v1().balance().retrieve(options).getAvailable().stream()
        .filter(line -> line.getCurrency().equals("mad"))
        .mapToLong(Balance.Available::getAmount)
        .sum();
  }

  @Test
  void transfers_move_money_and_reversals_bring_it_back() throws Exception {
    PaymentIntent intent = paid("pm_card_visa");
    Account seller = onboarded();
    Transfer transfer =
        stripe
            .v1()
            .transfers()
            .create(
                transferTo(seller, 30_000).setSourceTransaction(intent.getLatestCharge()).build());
    assertThat(transfer.getTransferGroup()).isEqualTo("ORDER-7");
    assertThat(available(null)).isEqualTo(45_000 - 1605 - 30_000);
    assertThat(available(seller.getId())).isEqualTo(30_000);

    stripe
        .v1()
        .transfers()
        .reversals()
        .create(
            transfer.getId(), TransferReversalCreateParams.builder().setAmount(10_000L).build());

    assertThat(available(seller.getId())).isEqualTo(20_000);
    assertThat(stripe.v1().transfers().retrieve(transfer.getId()).getAmountReversed())
        .isEqualTo(10_000);
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .transfers()
                    .reversals()
                    .create(
                        transfer.getId(),
                        TransferReversalCreateParams.builder().setAmount(20_001L).build()))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(
            stripe
                .v1()
                .transfers()
                .list(TransferListParams.builder().setTransferGroup("ORDER-7").build())
                .getData())
        .hasSize(1);
  }

  @Test
  void more_than_a_charge_or_the_balance_holds_cannot_be_transferred() throws Exception {
    PaymentIntent intent = paid("pm_card_visa");
    Account seller = onboarded();

    List.of(
            transferTo(seller, 45_001).setSourceTransaction(intent.getLatestCharge()),
            transferTo(seller, 45_000))
        .forEach(
            tooMuch ->
                assertThatThrownBy(() -> stripe.v1().transfers().create(tooMuch.build()))
                    .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal ->
                            assertThat(refusal.getCode()).isEqualTo("balance_insufficient")));
  }

  @Test
  void fresh_money_is_pending_unless_the_card_says_otherwise() throws Exception {
    sandbox.close();
    start(
        StripeSandboxSettings.inMemory().settlingAfter(Duration.ofMillis(50), Duration.ofDays(2)));
    paid("pm_card_visa");
    assertThat(available(null)).isZero();
    assertThat(stripe.v1().balance().retrieve().getPending().get(0).getAmount())
        .isEqualTo(45_000 - 1605);

    paid("pm_card_bypassPending");

    assertThat(available(null)).isEqualTo(45_000 - 1605);
  }

  @Test
  void a_seller_is_paid_out() throws Exception {
    paid("pm_card_visa");
    Account seller = onboarded();
    stripe.v1().transfers().create(transferTo(seller, 30_000).build());
    RequestOptions asSeller = RequestOptions.builder().setStripeAccount(seller.getId()).build();

    var payout =
        stripe
            .v1()
            .payouts()
            .create(
                PayoutCreateParams.builder().setAmount(30_000L).setCurrency("mad").build(),
                asSeller);

    await()
        .until(
            () ->
                stripe
                    .v1()
                    .payouts()
                    .retrieve(payout.getId(), asSeller)
                    .getStatus()
                    .equals("paid"));
    assertThat(available(seller.getId())).isZero();
    assertThat(
            stripe
                .v1()
                .balanceTransactions()
                .list(BalanceTransactionListParams.builder().build(), asSeller)
                .getData())
        .extracting(com.stripe.model.BalanceTransaction::getType)
        .containsExactly("payout", "payment");
  }

  @Test
  void an_unknown_account_is_forbidden() {
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .balance()
                    .retrieve(RequestOptions.builder().setStripeAccount("acct_nobody").build()))
        .isInstanceOf(PermissionException.class);
  }

  @Test
  void a_customer_is_found_by_mail() throws StripeException {
    var customer =
        stripe
            .v1()
            .customers()
            .create(
                CustomerCreateParams.builder()
                    .setEmail("amina@example.ma")
                    .setName("Amina")
                    .build());

    assertThat(
            stripe
                .v1()
                .customers()
                .list(CustomerListParams.builder().setEmail("amina@example.ma").build())
                .getData())
        .extracting(com.stripe.model.Customer::getId)
        .containsExactly(customer.getId());
  }
}
