package vn.gov.ra.rest.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import vn.gov.ra.relying.CallingSystem;
import vn.gov.ra.relying.usage.CallKind;
import vn.gov.ra.relying.usage.RelyingDoor;
import vn.gov.ra.security.Role;

/** The relying system behind a verified token: which client it is ({@code azp}, OpenID Connect Core §2), and whether it may come in. */
@RequestScoped
public class RelyingCaller {

    private static final String CLIENT = "azp";

    @Inject
    private HttpServletRequest servlet;
    @Inject
    private RelyingDoor door;
    @Inject
    private CallingSystem calling;
    private boolean asked;

    /** Once in a request, however often it is asked; people pass. */
    void admit() {
        if (asked || !servlet.isUserInRole(Role.RELYING_SYSTEM)) {
            return;
        }
        asked = true;
        OidcSecurityContext token = ClientScopes.token(servlet);
        String client = token == null || token.getToken() == null ? null : token.getToken().getClaimValueAsString(CLIENT);
        calling.is(door.admit(client, servlet.getRemoteAddr(), CallKind.of(servlet.getMethod(), path())));
    }

    private String path() {
        return servlet.getPathInfo() == null ? servlet.getRequestURI().replaceFirst("^.*?/api/", "") : servlet.getPathInfo();
    }
}
