package vn.gov.ra.rest.outside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.certificate.PemText;
import vn.gov.ra.outside.IssuerKind;
import vn.gov.ra.outside.NewOutside;
import vn.gov.ra.outside.OutsideCheck;
import vn.gov.ra.outside.OutsideFilter;
import vn.gov.ra.outside.OutsideIssuerView;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.outside.OutsideState;
import vn.gov.ra.outside.OutsideView;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;

/** Certificates that no list of the portal brought: recorded, replaced, ended. */
@Path("v1/outside-certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class OutsideResource implements Addressed {

    @Inject
    private OutsideService outside;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /**
     * A certificate to record.
     *
     * @param agency id; needed from callers with several
     * @param person id of the person of the agency; null where the agency itself
     * @param kind {@code PUBLIC_CA} or {@code SERVICE_CA}; counts where the issuer is not known yet
     * @param reason why it is used
     * @param certificate PEM or base64 of the DER
     */
    public record Body(String agency, String person, String kind, String reason, String certificate) {
    }

    /** @param reason for {@code end} */
    public record Command(String reason) {
    }

    /** What kind of authority an issuer is. */
    public record Kind(String kind) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            outside.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<OutsideView> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("agency") String agency,
            @QueryParam("check") String check) {
        return outside.list(new OutsideFilter(page.q(), Words.word(OutsideState.class, state, "state"), Words.word(IssuerKind.class, kind, "kind"),
                Words.uuid(agency, "agency"), Words.word(OutsideCheck.class, check, "check")), page.paging());
    }

    @POST
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    @Runs(value = OutsideService.class, method = "record")
    public Response record(Body body) {
        return creating.once(body, () -> {
            OutsideView made = outside.record(new NewOutside(Words.uuid(body.agency(), "/agency"), Words.uuid(body.person(), "/person"),
                    Words.word(IssuerKind.class, body.kind(), "/kind"), body.reason()), body.certificate() == null ? new byte[0] : PemText.der(body.certificate()));
            return Made.created("/api/v1/outside-certificates/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(outside.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.of(outside.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    @Runs(OutsideService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, Command command) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "confirm" -> outside.confirm(one, version);
            case "migrate" -> outside.migrate(one, version);
            case "end" -> outside.end(one, version, command == null ? null : command.reason());
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    /** Who issued what was recorded. */
    @GET
    @Path("issuers")
    public Slice<OutsideIssuerView> issuers() {
        return new Slice<>(outside.issuers(), null);
    }

    @PUT
    @Path("issuers/{issuer}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = OutsideService.class, method = "classify")
    public Response classify(@PathParam("issuer") String issuer, @HeaderParam(IfMatch.HEADER) String seen, Kind body) {
        OutsideIssuerView view = outside.classify(Words.id(issuer), IfMatch.version(seen), Words.word(IssuerKind.class, body.kind(), "/kind"));
        return IfMatch.ok(view, view.version());
    }

    private static Response answer(OutsideView view) {
        return IfMatch.ok(view, view.version());
    }
}
