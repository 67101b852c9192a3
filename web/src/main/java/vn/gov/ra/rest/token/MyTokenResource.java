package vn.gov.ra.rest.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;

/** The subscriber's own devices; what may be done with one is asked for under {@code /tokens}. */
@Path("v1/me/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class MyTokenResource {

    @Inject
    private TokenService tokens;

    @GET
    @RolesAllowed(Role.SUBSCRIBER)
    public Slice<TokenView> mine() {
        return new Slice<>(tokens.mine(), null);
    }
}
