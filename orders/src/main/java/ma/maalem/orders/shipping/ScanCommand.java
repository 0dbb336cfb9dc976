package ma.maalem.orders.shipping;

import org.jspecify.annotations.Nullable;

/**
 * A scan as its carrier reports it.
 *
 * @param code such as EMI
 * @param occurredAt ISO 8601 with offset; now when absent
 * @param location IMPC or UN/LOCODE, if known
 */
public record ScanCommand(
    @Nullable String code, @Nullable String occurredAt, @Nullable String location) {}
