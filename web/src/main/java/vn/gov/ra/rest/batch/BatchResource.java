package vn.gov.ra.rest.batch;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.batch.BatchFilter;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchSummary;
import vn.gov.ra.batch.BatchView;
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

/** Submission lists (danh sách gửi Ban Cơ yếu). */
@Path("v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class BatchResource implements Addressed {

    @Inject
    private BatchService batches;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            batches.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<BatchSummary> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("form") String form,
            @QueryParam("overdue") boolean overdue) {
        BatchFilter filter = new BatchFilter(Words.word(BatchState.class, state, "state"), form == null || form.isBlank() ? null : form.strip(), page.q(), overdue);
        return batches.list(filter, page.paging());
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Runs(value = BatchService.class, method = "create")
    public Response create(BatchBody body) {
        return creating.once(body, () -> {
            BatchView made = batches.create(body.form(), body.ids(), body.note());
            return Made.created("/api/v1/batches/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(batches.get(Words.id(id)));
    }

    /** The very bytes that were frozen, signed and sent. */
    @GET
    @Path("{id}/package.zip")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response packageZip(@PathParam("id") String id) {
        return Upload.download(batches.packageZip(Words.id(id)));
    }

    /** A draft of the letter that asks for an overdue answer. */
    @GET
    @Path("{id}/reminder.docx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response reminder(@PathParam("id") String id) {
        return Upload.download(batches.reminder(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.of(batches.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(value = BatchService.class, called = {"ask-cancel=cancel", "return=returned", "ask-supersede=supersede"})
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, BatchCommand command) {
        UUID batch = Words.id(id);
        long version = IfMatch.version(seen);
        String comment = command.comment();
        return answer(switch (action) {
            case "add-lines" -> batches.addLines(batch, version, command.ids());
            case "remove-lines" -> batches.removeLines(batch, version, command.ids(), command.comment());
            case "freeze" -> batches.freeze(batch, version);
            case "unfreeze" -> batches.unfreeze(batch, version, comment);
            case "sign" -> batches.sign(batch, version, command.signedBy(), command.attachment());
            case "record-sending" -> batches.recordSending(batch, version, command.sending());
            case "acknowledge" -> batches.acknowledge(batch, version, command.receiptNo() == null ? comment : command.receiptNo());
            case "confirm" -> batches.confirm(batch, version);
            case "close" -> batches.close(batch, version);
            case "cancel", "ask-cancel" -> batches.cancel(batch, version, comment);
            case "return" -> batches.returned(batch, version, comment);
            case "supersede", "ask-supersede" -> batches.supersede(batch, version, comment);
            case "carry-forward" -> batches.carryForward(batch, version, command.ids(), comment);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(BatchView view) {
        return IfMatch.ok(view, view.version());
    }
}
