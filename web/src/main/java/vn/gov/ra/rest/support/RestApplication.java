package vn.gov.ra.rest.support;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api}; resources live in the rooms beside this one and carry {@code @Path("v1/…")}. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "RA portal", version = "1",
        description = "Refusals are application/problem+json (RFC 9457) with code; mutable objects carry ETag, commands need If-Match; creating POSTs take Idempotency-Key."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class RestApplication extends Application {
}
