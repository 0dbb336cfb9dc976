/** What those who run the marketplace see: orders, money, failures, evidence. */
@NullMarked
package ma.maalem.web.operator;

import org.jspecify.annotations.NullMarked;
