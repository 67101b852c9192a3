package vn.gov.ra.rest.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.account.AgencyAccountService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Accounts of the caller's own agency: its head looks at them and invites. */
@Path("v1/agency-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AGENCY_SIGNER)
public class AgencyAccountResource {

    @Inject
    private AgencyAccountService accounts;
    @Inject
    private Creating creating;

    @GET
    public Slice<UserView> list(@BeanParam PageParams page) {
        return accounts.list(page.q(), page.paging());
    }

    /** For the own agency, whatever {@code agency} says; with roles of an agency alone. */
    @POST
    @Runs(value = AgencyAccountService.class, method = "invite")
    public Response invite(UserBody body) {
        return creating.once(body, () -> {
            UserView made = accounts.invite(body.invitation(null));
            return Made.created("/api/v1/agency-accounts?q=" + made.username(), made);
        });
    }
}
