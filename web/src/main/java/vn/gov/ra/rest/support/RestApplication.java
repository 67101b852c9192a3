package vn.gov.ra.rest.support;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}; resources live in the rooms beside it and carry {@code @Path("/v1/…")}. */
@ApplicationPath("/api")
public class RestApplication extends Application {
}
