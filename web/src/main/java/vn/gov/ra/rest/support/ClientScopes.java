package vn.gov.ra.rest.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** The client scopes of the bearer token of this request; the container has verified the token before. */
@RequestScoped
public class ClientScopes {

    @Inject
    private HttpServletRequest request;

    public boolean has(String scope) {
        return all().contains(scope);
    }

    public Set<String> all() {
        OidcSecurityContext token = token(request);
        String scopes = token == null || token.getToken() == null ? null : token.getToken().getClaimValueAsString("scope");
        return scopes == null || scopes.isBlank() ? Set.of() : Set.copyOf(List.of(scopes.strip().split("\\s+")));
    }

    /** What the container verified; null when nobody is signed in. */
    static OidcSecurityContext token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal ? principal.getOidcSecurityContext() : null;
    }
}
