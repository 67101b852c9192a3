package vn.gov.ra.rest.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.lifeevent.Quarter;
import vn.gov.ra.overview.Overview;
import vn.gov.ra.overview.OverviewService;
import vn.gov.ra.security.Role;

/** What needs somebody now, where requests stand, how long they take, what ends soon, who has no certificate yet. */
@Path("v1/overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    @Inject
    private OverviewService overviews;

    /** @param quarter whose times are told, written {@code 2027-Q1}; this one where nothing is said */
    @GET
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Overview get(@QueryParam("quarter") String quarter) {
        return overviews.of(quarter == null || quarter.isBlank() ? null : Quarter.parse(quarter).first());
    }
}
