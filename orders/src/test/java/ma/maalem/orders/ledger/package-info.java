/** Tests. */
@NullMarked
package ma.maalem.orders.ledger;

import org.jspecify.annotations.NullMarked;
