package vn.gov.ra.rest.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.MinutesFilter;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesSummary;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.Readiness;
import vn.gov.ra.handover.ReadinessService;
import vn.gov.ra.handover.RegisterEntryView;
import vn.gov.ra.handover.RegisterFormat;
import vn.gov.ra.handover.RegisterService;
import vn.gov.ra.handover.SignatureMethod;
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
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Minutes of handing over (biên bản bàn giao) and the register of them (sổ bàn giao). */
@Path("v1/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class MinutesResource implements Addressed {

    @Inject
    private RegisterService book;
    @Inject
    private MinutesService minutes;
    @Inject
    private ReadinessService readiness;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            minutes.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<MinutesSummary> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("agency") String agency, @QueryParam("person") String person) {
        return minutes.list(new MinutesFilter(Words.word(MinutesState.class, state, "state"), page.q(), Words.uuid(agency, "agency"), Words.uuid(person, "person")), page.paging());
    }

    @POST
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(value = MinutesService.class, method = "create")
    public Response create(MinutesBody body) {
        return creating.once(body, () -> {
            MinutesKind kind = Words.word(MinutesKind.class, body.kind(), "/kind");
            List<UUID> tokens = body.tokens() == null ? List.of() : body.tokens().stream().map(one -> Words.uuid(one, "/tokens")).toList();
            boolean outwards = kind == null || kind == MinutesKind.HANDOVER;
            MinutesView made = minutes.create(outwards ? MinutesKind.HANDOVER : kind, outwards ? agency(body.receiver()) : null, tokens);
            return Made.created("/api/v1/minutes/" + made.id(), made);
        });
    }

    /** Whose device stands in the minutes and who was not trained or has not committed; a warning, never a refusal. */
    @GET
    @Path("{id}/not-ready")
    public Slice<Readiness> notReady(@PathParam("id") String id) {
        return new Slice<>(readiness.notReady(Words.id(id)), null);
    }

    /** Entries of the register of one year. @param after last number of the page before */
    @GET
    @Path("register")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<RegisterEntryView> register(@QueryParam("year") int year, @QueryParam("after") int after, @BeanParam PageParams page) {
        List<RegisterEntryView> entries = minutes.register(year, after, page.limit());
        return new Slice<>(entries, entries.size() < page.limit() ? null : String.valueOf(entries.get(entries.size() - 1).number()));
    }

    /** The register of one year, printed. */
    @GET
    @Path("register/{year}.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER})
    public Response registerPdf(@PathParam("year") int year) {
        return Upload.download(book.file(year, RegisterFormat.PDF));
    }

    /** The register of one year as a workbook. */
    @GET
    @Path("register/{year}.xlsx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER})
    public Response registerXlsx(@PathParam("year") int year) {
        return Upload.download(book.file(year, RegisterFormat.XLSX));
    }

    /** Takes a row back by a further row; nothing of the register is altered. */
    @POST
    @Path("register/{year}/{number}/reversals")
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(value = RegisterService.class, method = "reverse")
    public Response reverse(@PathParam("year") int year, @PathParam("number") int number, ReversalBody body) {
        RegisterEntryView made = book.reverse(year, number, body.reason());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(minutes.get(Words.id(id)));
    }

    /** The paper as issued. */
    @GET
    @Path("{id}/document.pdf")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("id") String id) {
        return Upload.download(minutes.documentPdf(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(minutes.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.STOREKEEPER, Role.OFFICER})
    @Runs(value = MinutesService.class, called = {"giver-sign=signGiver", "accept-partly=accept", "dispute=accept", "void=annul"})
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, MinutesCommand command) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        Upload file = Upload.of(command.fileName(), command.file());
        return answer(switch (action) {
            case "issue" -> minutes.issue(one, version);
            case "discard" -> minutes.discard(one, version);
            case "giver-sign" -> minutes.signGiver(one, version, method(command.method(), file), file.content(), file.name());
            case "accept", "accept-partly", "dispute" ->
                    minutes.accept(one, version, command.acceptance(), method(command.method(), file), file.content(), file.name());
            case "take-in" -> minutes.takeIn(one, version, method(command.method(), file), file.content(), file.name());
            case "settle" -> minutes.settle(one, version);
            case "resolve" -> minutes.resolve(one, version);
            case "void" -> minutes.annul(one, version);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    /** A signature with its scan or signed PDF as a file. The part {@code party} is {@code GIVER} or {@code RECEIVER}; who receives takes everything, by the letter that {@code mandate} names where one is needed. */
    @POST
    @Path("{id}/signatures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CLERK, Role.STOREKEEPER})
    @Runs(value = MinutesService.class, method = {"signGiver", "accept"})
    public Response sign(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, List<EntityPart> parts) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        Upload file = Upload.of(parts);
        SignatureMethod method = method(Upload.word(parts, "method"), file);
        boolean giver = Words.word(SigningParty.class, Upload.word(parts, "party"), "/party") == SigningParty.GIVER;
        return answer(giver ? minutes.signGiver(one, version, method, file.content(), file.name())
                : minutes.accept(one, version, new Acceptance(List.of(), Upload.word(parts, "mandate")), method, file.content(), file.name()));
    }

    /** Which side signs. */
    enum SigningParty { GIVER, RECEIVER }

    private static SignatureMethod method(String word, Upload file) {
        SignatureMethod given = Words.word(SignatureMethod.class, word, "/method");
        return given != null ? given : file.content() == null ? SignatureMethod.PAGE : SignatureMethod.SCAN;
    }

    private UUID agency(String named) {
        if (named != null && !named.isBlank()) {
            try {
                return UUID.fromString(named.strip());
            } catch (IllegalArgumentException noId) {
                return agencies.byCode(named).map(AgencyView::id).orElseThrow(MinutesResource::noReceiver);
            }
        }
        throw noReceiver();
    }

    private static DomainException noReceiver() {
        return new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/to", SharedError.REQUIRED)), "/to");
    }

    private static Response answer(MinutesView view) {
        return IfMatch.ok(view, view.version());
    }
}
