package vn.gov.ra.rest.takeover;

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
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.request.ActionView;
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
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.BookView;
import vn.gov.ra.takeover.Counted;
import vn.gov.ra.takeover.OpeningBalance;
import vn.gov.ra.takeover.Decision;
import vn.gov.ra.takeover.Outcome;
import vn.gov.ra.takeover.RegisterMergeService;
import vn.gov.ra.takeover.Settled;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverView;

/** Take-overs of old registers (tiếp nhận sổ cũ). */
@Path("v1/takeovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class TakeoverResource implements Addressed {

    private static final String AT = "/api/v1/takeovers/";

    @Inject
    private TakeoverService takeovers;
    @Inject
    private RegisterMergeService merging;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** The reconciliation: kind by kind every row that was read is new, same, different, quarantined, or not checked yet; and what each agency began with. */
    public record Report(List<Counted> kinds, List<OpeningBalance> balance) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            takeovers.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<TakeoverView> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        return takeovers.list(Words.word(TakeoverState.class, state, "state"), page.paging());
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = TakeoverService.class, method = "begin")
    public Response begin(TakeoverBody body) {
        return creating.once(body, () -> {
            TakeoverView made = takeovers.begin(body.takeover());
            return Made.created(AT + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(takeovers.get(Words.id(id)));
    }

    @GET
    @Path("{id}/books")
    public Slice<BookView> books(@PathParam("id") String id) {
        return new Slice<>(takeovers.books(Words.id(id)), null);
    }

    /** A book: field {@code kind} {@code AGENCIES PEOPLE FILES CERTIFICATES TOKENS}, field {@code file} (XLSX, CSV; of FILES a ZIP, P7B, PEM or DER). */
    @POST
    @Path("{id}/books")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = TakeoverService.class, method = "addBook")
    public Response addBook(@PathParam("id") String id, List<EntityPart> parts) {
        UUID takeover = Words.id(id);
        BookKind kind = Words.word(BookKind.class, Upload.word(parts, "kind"), "/kind");
        Upload file = Upload.of(parts);
        return creating.once(takeover + " " + kind + " " + Sha256.hex(file.content()), () -> Made.created(AT + takeover, takeovers.addBook(takeover, kind, file.content(), file.name())));
    }

    /** Another office's whole register: field {@code file}, the package that its portal exports. */
    @POST
    @Path("{id}/register")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = RegisterMergeService.class, method = "addRegister")
    public Response addRegister(@PathParam("id") String id, List<EntityPart> parts) {
        UUID takeover = Words.id(id);
        Upload file = Upload.of(parts);
        return creating.once(takeover + " " + Sha256.hex(file.content()), () -> Made.created(AT + takeover, merging.addRegister(takeover, file.content(), file.name())));
    }

    /** @param decision {@code OURS}: ours stays; {@code BY_HAND}: ours is corrected in its own room, {@code note} says how */
    public record DecisionBody(String decision, String note) {
    }

    /** What holds where both registers have the row differently. {@code If-Match} names the row's {@code version}. */
    @POST
    @Path("{id}/rows/{row}/decision")
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = RegisterMergeService.class, method = "settle")
    public Response settle(@PathParam("id") String id, @PathParam("row") String row, @HeaderParam(IfMatch.HEADER) String seen, DecisionBody body) {
        return answer(merging.settle(Words.id(id), List.of(new Settled(Words.id(row), Words.word(Decision.class, body.decision(), "/decision"), body.note(), IfMatch.version(seen)))));
    }

    /** Rows that both registers have differently and nobody has decided on. */
    public record Undecided(long rows) {
    }

    @GET
    @Path("{id}/undecided")
    public Undecided undecided(@PathParam("id") String id) {
        return new Undecided(merging.undecided(Words.id(id)));
    }

    /** In the order of the books. {@code kind} and {@code outcome} narrow; {@code sourceId}: the row's own number in the old register. */
    @GET
    @Path("{id}/rows")
    public Slice<StagedJson> rows(@PathParam("id") String id, @BeanParam PageParams page, @QueryParam("kind") String kind, @QueryParam("outcome") String outcome,
            @QueryParam("sourceId") String sourceId) {
        Locale locale = Words.language(headers);
        return takeovers.rows(Words.id(id), Words.word(BookKind.class, kind, "kind"), Words.word(Outcome.class, outcome, "outcome"), sourceId, page.paging()).map(row -> StagedJson.of(row, locale));
    }

    @GET
    @Path("{id}/report")
    public Report report(@PathParam("id") String id) {
        UUID takeover = Words.id(id);
        return new Report(takeovers.report(takeover), takeovers.balance(takeover));
    }

    @GET
    @Path("{id}/report.csv")
    @Produces(MediaType.WILDCARD)
    public Response reportFile(@PathParam("id") String id) {
        return Upload.download(takeovers.reportFile(Words.id(id), Words.language(headers)));
    }

    /** Every finding: book, row, cell, column, code, message. */
    @GET
    @Path("{id}/findings.csv")
    @Produces(MediaType.WILDCARD)
    public Response findingsFile(@PathParam("id") String id) {
        return Upload.download(takeovers.findingsFile(Words.id(id), Words.language(headers)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.of(takeovers.actions(Words.id(id)).stream().map(one -> new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())).toList(),
                Words.language(headers));
    }

    /** {@code check} and {@code take-over} run in the background: their job stands in {@code jobId}. */
    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.ADMIN})
    @Runs(TakeoverService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen) {
        UUID takeover = Words.id(id);
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "check" -> takeovers.check(takeover, version);
            case "take-over" -> takeovers.takeOver(takeover, version);
            case "accept" -> takeovers.accept(takeover, version);
            case "undo" -> takeovers.undo(takeover, version);
            case "discard" -> takeovers.discard(takeover, version);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(TakeoverView view) {
        return IfMatch.ok(view, view.version());
    }
}
