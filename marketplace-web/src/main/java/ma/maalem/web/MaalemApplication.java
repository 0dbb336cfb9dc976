package ma.maalem.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that is served: pages under their language, the API under {@code /api/v1}. */
@ApplicationPath("/")
public class MaalemApplication extends Application {}
