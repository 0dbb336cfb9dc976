package ma.maalem.orders.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import ma.maalem.orders.payment.PaymentStatus;
import ma.maalem.orders.refund.RefundStatus;
import org.junit.jupiter.api.Test;

class StatusTablesTest {

  @Test
  void an_order_goes_these_ways_and_no_other() {
    assertThat(pairs(OrderStatus.values(), OrderStatus::canBecome))
        .containsExactlyInAnyOrder(
            "AWAITING_PAYMENT>PAID",
            "AWAITING_PAYMENT>CANCELLED",
            "PLACED>COMPLETED",
            "PLACED>CANCELLED",
            "PAID>COMPLETED",
            "PAID>CANCELLED");
  }

  @Test
  void a_part_goes_these_ways_and_no_other() {
    assertThat(pairs(SellerOrderStatus.values(), SellerOrderStatus::canBecome))
        .containsExactlyInAnyOrder(
            "AWAITING_PAYMENT>PLACED",
            "AWAITING_PAYMENT>CANCELLED",
            "PLACED>CONFIRMED",
            "PLACED>CANCELLED",
            "CONFIRMED>SHIPPED",
            "CONFIRMED>CANCELLED",
            "SHIPPED>DELIVERED",
            "SHIPPED>RETURNED",
            "DELIVERED>REFUNDED",
            "RETURNED>REFUNDED");
  }

  @Test
  void a_payment_goes_these_ways_and_no_other() {
    assertThat(pairs(PaymentStatus.values(), PaymentStatus::canBecome))
        .containsExactlyInAnyOrder(
            "REQUESTED>OPEN",
            "REQUESTED>DECLINED",
            "REQUESTED>SUCCEEDED",
            "REQUESTED>CANCELLING",
            "REQUESTED>CANCELLED",
            "REQUESTED>REFUSED",
            "OPEN>DECLINED",
            "OPEN>SUCCEEDED",
            "OPEN>CANCELLING",
            "OPEN>CANCELLED",
            "DECLINED>OPEN",
            "DECLINED>SUCCEEDED",
            "DECLINED>CANCELLING",
            "DECLINED>CANCELLED",
            "CANCELLING>CANCELLED",
            "CANCELLING>SUCCEEDED",
            "CANCELLING>REFUSED");
  }

  @Test
  void a_refund_goes_these_ways_and_no_other() {
    assertThat(pairs(RefundStatus.values(), RefundStatus::canBecome))
        .containsExactlyInAnyOrder(
            "REQUESTED>PENDING",
            "REQUESTED>SUCCEEDED",
            "REQUESTED>FAILED",
            "PENDING>SUCCEEDED",
            "PENDING>FAILED",
            "FAILED>REQUESTED");
  }

  private static <S> List<String> pairs(S[] states, BiPredicate<S, S> allowed) {
    List<String> pairs = new ArrayList<>();
    for (S from : states) {
      for (S to : states) {
        if (allowed.test(from, to)) {
          pairs.add(from + ">" + to);
        }
      }
    }
    return pairs;
  }
}
