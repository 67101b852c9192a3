package vn.gov.ra.rest.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.gov.ra.account.SetupService;
import vn.gov.ra.account.SetupView;
import vn.gov.ra.security.Role;

/** What an empty installation must still be told. */
@Path("v1/setup")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class SetupResource {

    @Inject
    private SetupService setup;

    /** @param complete every step is done */
    public record Steps(boolean complete, List<SetupView> items) {
    }

    @GET
    public Steps steps() {
        List<SetupView> steps = setup.steps();
        return new Steps(steps.stream().allMatch(SetupView::done), steps);
    }
}
