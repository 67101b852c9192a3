package vn.gov.ra.rest.support;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecurityError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/**
 * The API's door. The container verifies a bearer token wherever one is sent, but {@code /api} has no constraint of its
 * own, since that would redirect a caller without token to a form. So the token is demanded here, and it must be the one
 * the identity comes from: a browser's session cookie opens nothing, which is what keeps other sites from commanding.
 * <p>{@code @RolesAllowed} and {@link NeedsScope} on resources are judged here too, before body and version are read (contract §6.6).
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
    private ClientScopes scopes;
    @Inject
    private CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null && annotation(Public.class) != null) {
            return;
        }
        if (!verified(header)) {
            throw new MissingToken(header != null);
        }
        current.refuseEnded();
        RolesAllowed roles = annotation(RolesAllowed.class);
        NeedsScope scope = annotation(NeedsScope.class);
        boolean system = servlet.isUserInRole(Role.RELYING_SYSTEM);
        if (scope != null && system) {
            if (!scopes.has(scope.value())) {
                throw new DomainException(SecurityError.ROLE_MISSING, scope.value());
            }
        } else if (roles != null && !holdsOne(roles)) {
            throw new DomainException(SharedError.FORBIDDEN);
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

    private boolean holdsOne(RolesAllowed roles) {
        for (String role : roles.value()) {
            if (servlet.isUserInRole(role)) {
                return true;
            }
        }
        return false;
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        A onMethod = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(type);
        return onMethod != null || resource.getResourceClass() == null ? onMethod : resource.getResourceClass().getAnnotation(type);
    }
}
