package vn.gov.ra.rest.lifeevent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.lifeevent.Quarter;
import vn.gov.ra.lifeevent.RenewalGroup;
import vn.gov.ra.lifeevent.RenewalService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.rest.dossier.DossierJson;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Certificates that end in a quarter, by agency, and the renewal dossier that follows. */
@Path("v1/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
public class RenewalResource {

    @Inject
    private RenewalService renewals;
    @Inject
    private Creating creating;

    /**
     * Which certificates.
     *
     * @param quarter such as {@code 2027-Q1}
     * @param agency id; only for those who write for several
     */
    public record Wanted(String quarter, String agency) {
    }

    @GET
    public Slice<RenewalGroup> list(@QueryParam("quarter") String quarter) {
        return new Slice<>(renewals.expiring(Quarter.parse(quarter)), null);
    }

    @POST
    @Runs(value = RenewalService.class, method = "start")
    public Response start(Wanted body) {
        return creating.once(body, () -> {
            DossierView made = renewals.start(Quarter.parse(body.quarter()), Words.uuid(body.agency(), "/agency"));
            return Made.created("/api/v1/dossiers/" + made.id(), DossierJson.of(made));
        });
    }
}
