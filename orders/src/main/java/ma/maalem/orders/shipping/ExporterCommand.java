package ma.maalem.orders.shipping;

import org.jspecify.annotations.Nullable;

/**
 * Under which name and numbers somebody exports, as they wrote it.
 *
 * @param place where papers are issued
 * @param ice common identifier of enterprises
 * @param taxId identifiant fiscal
 * @param tradeRegister number and court; without one, the foreign exchange id
 * @param businessTax taxe professionnelle
 */
public record ExporterCommand(
    @Nullable String name,
    @Nullable String business,
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String place,
    @Nullable String ice,
    @Nullable String taxId,
    @Nullable String tradeRegister,
    @Nullable String businessTax,
    @Nullable String socialSecurity,
    @Nullable String foreignExchangeId,
    @Nullable String eori) {}
