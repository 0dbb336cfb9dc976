/** Double entry: every dirham that moves, append-only. */
@NullMarked
package ma.maalem.orders.ledger;

import org.jspecify.annotations.NullMarked;
