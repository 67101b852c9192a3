package vn.gov.ra.rest.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.PastName;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.past.PastService;
import vn.gov.ra.past.PastSubject;
import vn.gov.ra.past.PastView;
import vn.gov.ra.rest.batch.Upload;
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

/** Agencies (cơ quan, tổ chức): everybody who works here reads them, ADMIN keeps them. */
@Path("v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgencyResource implements Addressed {

    private static final String CSV = "text/csv";

    @Inject
    private PastService pasts;
    @Inject
    private AgencyService agencies;
    @Inject
    private NamedAgency named;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** Present and former names or codes. */
    public record Past(List<PastName> items) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            agencies.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<AgencyView> list(@BeanParam PageParams page, @QueryParam("level") String level, @QueryParam("kind") String kind,
            @QueryParam("parent") String parent, @QueryParam("withEnded") boolean withEnded) {
        return agencies.list(new AgencyFilter(page.q(), blank(level), blank(kind), named.id(parent, "parent"), withEnded), page.paging());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AgencyService.class, method = "create")
    public Response create(AgencyBody body) {
        return creating.once(body, () -> {
            AgencyView made = agencies.create(body.whole(), Words.date(body.validFrom(), "/validFrom"));
            return Made.created("/api/v1/agencies/" + made.id(), made);
        });
    }

    /** A list of agencies as CSV; rows that cannot be taken are told and stop nothing. {@code dryRun=true} tells what would be done and stores nothing. */
    @POST
    @Path("import")
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AgencyService.class, method = "importFile")
    public AgencyImportWire importCsv(byte[] content, @QueryParam("dryRun") boolean dryRun) {
        byte[] list = content == null ? new byte[0] : Incoming.admitted(null, content);
        return AgencyImportWire.of(dryRun ? agencies.checkFile(list) : agencies.importFile(list), Words.language(headers));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AgencyService.class, method = "importFile")
    public AgencyImportWire importFile(List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        return importCsv(Upload.of(parts).content(), dryRun);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(agencies.get(Words.id(id)));
    }

    /**
     * The agency as it was at the end of a day; of what was not kept it says so.
     *
     * @param asOf the day, {@code yyyy-MM-dd}, today at the latest
     */
    @GET
    @Path("{id}/past")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public PastView past(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return pasts.of(PastSubject.AGENCY, Words.id(id), Words.date(asOf, "/asOf"));
    }

    @GET
    @Path("{id}/actions")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(agencies.actions(Words.id(id)), Words.language(headers));
    }

    @GET
    @Path("{id}/names")
    public Past names(@PathParam("id") String id) {
        return new Past(agencies.names(Words.id(id)));
    }

    @GET
    @Path("{id}/codes")
    public Past codes(@PathParam("id") String id) {
        return new Past(agencies.codes(Words.id(id)));
    }

    /** Corrects what is known of it; name and code have steps of their own. What is not named stays. */
    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AgencyService.class, method = "describe")
    public Response describe(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, AgencyBody body) {
        UUID agency = Words.id(id);
        return answer(agencies.describe(agency, IfMatch.version(seen), body.over(agencies.details(agency))));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.ADMIN)
    @Runs(AgencyService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, AgencyCommand command) {
        UUID agency = agencies.get(Words.id(id)).id();
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "rename" -> agencies.rename(agency, version, command.name(), Words.date(command.from(), "/from"), command.decisionNo());
            case "end" -> agencies.end(agency, version, Words.date(command.from(), "/from"));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static String blank(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private Response answer(AgencyView view) {
        return IfMatch.ok(AgencyJson.of(view, agencies.details(view.id())), view.version());
    }
}
