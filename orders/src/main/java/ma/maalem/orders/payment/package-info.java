/** Money coming in: card payments in three steps, notifications, expiry. */
@NullMarked
package ma.maalem.orders.payment;

import org.jspecify.annotations.NullMarked;
