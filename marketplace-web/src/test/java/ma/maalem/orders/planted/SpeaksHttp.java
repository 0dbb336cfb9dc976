package ma.maalem.orders.planted;

import jakarta.ws.rs.core.Response;

/** Rules know no HTTP. */
public record SpeaksHttp(Response answer) {}
