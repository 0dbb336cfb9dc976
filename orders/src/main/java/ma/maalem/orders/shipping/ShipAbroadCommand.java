package ma.maalem.orders.shipping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a part is sent abroad, as the seller wrote it.
 *
 * @param exporter account of the exporter of record; null when the seller exports
 * @param incoterm such as DAP
 * @param packaging such as CARTON
 * @param grossGrams of the parcel as handed over
 * @param lengthCm of the parcel, as width and height
 * @param material of goods whose listing did not name one
 */
public record ShipAbroadCommand(
    @Nullable UUID exporter,
    @Nullable String incoterm,
    @Nullable String packaging,
    @Nullable Integer grossGrams,
    @Nullable Integer lengthCm,
    @Nullable Integer widthCm,
    @Nullable Integer heightCm,
    boolean fragile,
    @Nullable String ispm15,
    @Nullable String material) {}
