/**
 * Export papers: what customs, carriers and buyers abroad must be told, checked before it is told.
 */
@NullMarked
package ma.maalem.orders.export;

import org.jspecify.annotations.NullMarked;
