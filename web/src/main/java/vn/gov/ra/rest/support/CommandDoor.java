package vn.gov.ra.rest.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecurityError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Decides who may run a method of a resource, and whether the object it goes to is there for the caller: 403, then 404. */
@RequestScoped
public class CommandDoor {

    private static final String ACTION = "action";

    @Inject
    private HttpServletRequest servlet;
    @Inject
    private ClientScopes scopes;
    @Inject
    private CurrentActor current;
    @Inject
    private RelyingCaller relying;

    /** @param path parameters of the address */
    void admit(Class<?> resource, Method method, MultivaluedMap<String, String> path) {
        relying.admit();
        current.refuseEnded();
        requireDoor(resource, method);
        Runs runs = method.getAnnotation(Runs.class);
        if (runs == null) {
            return;
        }
        if (!CommandRoles.met(runs, path.getFirst(ACTION), servlet::isUserInRole)) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
        if (Addressed.class.isAssignableFrom(resource)) {
            ((Addressed) CDI.current().select(resource).get()).find(path);
        }
    }

    private void requireDoor(Class<?> resource, Method method) {
        RolesAllowed roles = annotation(RolesAllowed.class, resource, method);
        NeedsScope scope = annotation(NeedsScope.class, resource, method);
        if (scope != null && servlet.isUserInRole(Role.RELYING_SYSTEM)) {
            if (!scopes.has(scope.value())) {
                throw new DomainException(SecurityError.ROLE_MISSING, scope.value());
            }
        } else if (roles != null && !holdsOne(roles)) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
    }

    private boolean holdsOne(RolesAllowed roles) {
        for (String role : roles.value()) {
            if (servlet.isUserInRole(role)) {
                return true;
            }
        }
        return false;
    }

    static <A extends Annotation> A annotation(Class<A> type, Class<?> resource, Method method) {
        A onMethod = method == null ? null : method.getAnnotation(type);
        return onMethod != null || resource == null ? onMethod : resource.getAnnotation(type);
    }
}
