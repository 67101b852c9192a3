package vn.gov.ra.rest.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierFilter;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Versions;

/** Dossiers (hồ sơ đề nghị). */
@Path("v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.DOSSIER_WRITE)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class DossierResource implements Addressed {

    private static final String AT = "/api/v1/dossiers/";

    @Inject
    private DossierService dossiers;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            dossiers.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<DossierJson> list(@BeanParam PageParams page, @QueryParam("state") List<String> states, @QueryParam("agency") String agency,
            @QueryParam("form") String form, @QueryParam("person") String person) {
        return dossiers.list(new DossierFilter(Words.words(DossierState.class, states, "state"), agency(agency, "agency"), form, page.q(), Words.uuid(person, "person"), page.limit(),
                page.cursor()), page.sort()).map(DossierJson::of);
    }

    @POST
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = DossierService.class, method = "create")
    public Response create(DossierBody body) {
        return creating.once(body, () -> {
            DossierView made = dossiers.create(body.draft(agency(body.agency(), "/agency")));
            return Made.created(AT + made.id(), DossierJson.of(made));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(dossiers.get(Words.id(id)));
    }

    /** Letter, note and contact of a draft; what is not named stays. */
    @PATCH
    @Path("{id}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Runs(value = DossierService.class, method = "update")
    public Response update(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, DossierBody body) {
        DossierView present = dossiers.get(Words.id(id));
        DossierDraft sent = body.draft(null);
        return answer(dossiers.update(present.id(), IfMatch.version(seen), new DossierDraft(null, null, null, null,
                body.letterNo() == null ? present.letterNo() : sent.letterNo(), body.letterDate() == null ? present.letterDate() : sent.letterDate(),
                body.note() == null ? present.note() : sent.note(), body.contact() == null ? present.contact() : sent.contact(), List.of())));
    }

    /** Adds a line. {@code If-Match} is looked at where it is sent: adding does not depend on what else is in the draft. */
    @POST
    @Path("{id}/lines")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = DossierService.class, method = "addLine")
    public Response addLine(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Map<String, Object> body) {
        Map<String, String> values = Words.values(body, "");
        return creating.once(values, () -> {
            LineView line = IfMatch.version(seen) == Versions.NOT_GIVEN ? dossiers.addLine(Words.id(id), values)
                    : dossiers.addLine(Words.id(id), IfMatch.version(seen), values);
            return Made.created("/api/v1/lines/" + line.id(), DossierJson.Line.of(line));
        });
    }

    @DELETE
    @Path("{id}/lines/{line}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = DossierService.class, method = "removeLine")
    public Response removeLine(@PathParam("id") String id, @PathParam("line") String line, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(dossiers.removeLine(Words.id(id), IfMatch.version(seen), Words.id(line)));
    }

    /** The form with the dossier's own columns: those of the letter's date, or those that its head was shown. */
    @GET
    @Path("{id}/form")
    public FormDefinition form(@PathParam("id") String id) {
        return dossiers.form(Words.id(id));
    }

    /** The dry run of {@code request-signature}: every finding, warnings too. */
    @GET
    @Path("{id}/findings")
    public Slice<FindingJson> findings(@PathParam("id") String id, @Context HttpHeaders headers) {
        return new Slice<>(dossiers.findings(Words.id(id)).stream().map(one -> FindingJson.of(one, Words.language(headers))).toList(), null);
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id, @Context HttpHeaders headers) {
        return ActionItems.of(dossiers.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(DossierService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, DossierCommand command) {
        UUID dossier = Words.id(id);
        long version = IfMatch.version(seen);
        String comment = command.comment();
        return answer(switch (action) {
            case "request-signature" -> dossiers.requestSignature(dossier, version, comment);
            case "sign" -> dossiers.sign(dossier, version, command.signMethod(), command.attachment(), comment);
            case "refuse" -> dossiers.refuse(dossier, version, comment);
            case "withdraw" -> dossiers.withdraw(dossier, version, comment);
            case "discard" -> dossiers.discard(dossier, version, comment);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(DossierView view) {
        return IfMatch.ok(DossierJson.of(view), view.version());
    }

    /** By id or by code; null where nothing was named. */
    private UUID agency(String named, String pointer) {
        if (named == null || named.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(named.strip());
        } catch (IllegalArgumentException noId) {
            return agencies.byCode(named).map(AgencyView::id).orElseThrow(() -> new DomainException(SharedError.INVALID_INPUT,
                    List.of(new FieldError(pointer, RequestError.AGENCY_UNKNOWN)), pointer));
        }
    }
}
