package vn.gov.ra.rest.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.gov.ra.regulation.Entitlement;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The matrix of who may have a certificate: kind of agency by title. */
@Path("v1/editions/{edition}/entitlements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class EntitlementResource {

    @Inject
    private LawService law;
    @Inject
    private Creating creating;

    /**
     * A row as it is sent.
     *
     * @param agencyKind {@code *} for any
     * @param title words of the position; {@code *} for any
     * @param validTo exclusive
     */
    public record Row(String agencyKind, String title, boolean entitled, String reference, String validFrom, String validTo) {
    }

    @GET
    public Slice<Entitlement> list(@PathParam("edition") String edition) {
        return new Slice<>(law.entitlements(edition), null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "putEntitlement")
    public Response add(@PathParam("edition") String edition, Row body) {
        return creating.once(body, () -> {
            Entitlement made = law.putEntitlement(row(null, edition, body), 0);
            return Made.created("/api/v1/editions/" + edition + "/entitlements/" + made.id(), made);
        });
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "putEntitlement")
    public Response change(@PathParam("edition") String edition, @PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Row body) {
        Entitlement changed = law.putEntitlement(row(Words.id(id), edition, body), IfMatch.version(seen));
        return IfMatch.ok(changed, changed.version());
    }

    private static Entitlement row(UUID id, String edition, Row body) {
        return new Entitlement(id, edition, body.agencyKind(), body.title(), body.entitled(), body.reference(), Words.date(body.validFrom(), "/validFrom"),
                Words.date(body.validTo(), "/validTo"), 0);
    }
}
