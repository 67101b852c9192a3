package vn.gov.ra.rest.support;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * The API's door. The container verifies a bearer token wherever one is sent, but {@code /api} has no constraint of its
 * own, since that would redirect a caller without token to a form. So the token is demanded here, and it must be the one
 * the identity comes from: a browser's session cookie opens nothing, which is what keeps other sites from commanding.
 * <p>Behind it stands {@link CommandDoor}, which knows who may do what.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerOnly implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Context
    private ResourceInfo resource;
    @Context
    private HttpServletRequest servlet;
    @Inject
    private CommandDoor door;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null && CommandDoor.annotation(Public.class, resource.getResourceClass(), resource.getResourceMethod()) != null) {
            return;
        }
        if (!verified(header)) {
            throw new MissingToken(header != null);
        }
        if (resource.getResourceMethod() != null) {
            door.admit(resource.getResourceClass(), resource.getResourceMethod(), request.getUriInfo().getPathParameters());
        }
    }

    /** The container's identity comes from this very token. */
    private boolean verified(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        OidcSecurityContext context = ClientScopes.token(servlet);
        return context != null && header.substring(SCHEME.length()).strip().equals(context.getTokenString());
    }
}
