package ma.maalem.orders.export;

import ma.maalem.kernel.Money;
import ma.maalem.orders.shipping.S10;

/**
 * One postal item on its own CN23.
 *
 * @param postage its share of the charges for carriage
 */
record Cn23Item(ExportPackage pack, S10 number, String barcode, Money postage) {}
