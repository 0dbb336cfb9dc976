package ma.maalem.orders.export;

/**
 * The exporter of record with the numbers by which Moroccan authorities know it. Numbers that do
 * not exist are blank.
 *
 * @param ice common identifier of enterprises, 15 digits, divisible by 97
 * @param taxId identifiant fiscal (IF)
 * @param tradeRegister number and court of the trade register (RC), such as {@code 12345 Fès}
 * @param businessTax taxe professionnelle (TP)
 * @param socialSecurity CNSS affiliation, where there are employees
 * @param foreignExchangeId identity at the Office des Changes, for exporters without a trade
 *     register
 * @param eori EU registration, where the exporter has one
 */
public record Exporter(
    Trader trader,
    String ice,
    String taxId,
    String tradeRegister,
    String businessTax,
    String socialSecurity,
    String foreignExchangeId,
    String eori) {}
