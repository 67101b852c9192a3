package vn.gov.ra.rest.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.reorganisation.PlacementKind;
import vn.gov.ra.reorganisation.PlacementView;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.reorganisation.ReorganisationSummary;
import vn.gov.ra.reorganisation.ReorganisationView;
import vn.gov.ra.reorganisation.TaskAction;
import vn.gov.ra.reorganisation.TaskFilter;
import vn.gov.ra.reorganisation.TaskState;
import vn.gov.ra.reorganisation.TaskView;
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
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Plans for offices that change (kịch bản sắp xếp cơ quan). */
@Path("v1/reorganisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class ReorganisationResource implements Addressed {

    @Inject
    private ReorganisationService plans;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            plans.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<ReorganisationSummary> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        return plans.list(Words.word(ReorganisationState.class, state, "state"), page.q(), page.paging());
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ReorganisationService.class, method = "create")
    public Response create(ReorganisationBody body) {
        return creating.once(body, () -> {
            ReorganisationView made = plans.create(body.entered());
            return Made.created("/api/v1/reorganisations/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(plans.get(Words.id(id)));
    }

    /** Every single thing that follows, in the order in which it is carried out. */
    @GET
    @Path("{id}/tasks")
    public Slice<TaskView> tasks(@PathParam("id") String id, @BeanParam PageParams page, @QueryParam("action") String action, @QueryParam("state") String state) {
        return plans.tasks(Words.id(id), new TaskFilter(Words.word(TaskAction.class, action, "action"), Words.word(TaskState.class, state, "state"), page.q()), page.paging());
    }

    /** Where everything of the offices that are divided goes, people first; {@code place} chooses otherwise. */
    @GET
    @Path("{id}/placements")
    public Slice<PlacementView> placements(@PathParam("id") String id, @BeanParam PageParams page, @QueryParam("kind") String kind) {
        return plans.placements(Words.id(id), Words.word(PlacementKind.class, kind, "kind"), page.q(), page.paging());
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.of(plans.actions(Words.id(id)).stream()
                .map(one -> new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())).toList(), Words.language(headers));
    }

    /** Adds one change behind those the draft has. */
    @POST
    @Path("{id}/changes")
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ReorganisationService.class, method = "addChanges")
    public Response add(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, ChangeBody body) {
        return answer(plans.addChanges(Words.id(id), IfMatch.version(seen), List.of(body.entered())));
    }

    @DELETE
    @Path("{id}/changes/{change}")
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ReorganisationService.class, method = "removeChange")
    public Response remove(@PathParam("id") String id, @PathParam("change") String change, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(plans.removeChange(Words.id(id), IfMatch.version(seen), Words.id(change)));
    }

    /** Adds the changes of a CSV. */
    @POST
    @Path("{id}/changes/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ReorganisationService.class, method = "importChanges")
    public Response importChanges(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, List<EntityPart> parts) {
        return answer(plans.importChanges(Words.id(id), IfMatch.version(seen), Upload.of(parts).content()));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(ReorganisationService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, ReorganisationCommand command) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "edit" -> plans.edit(one, version, body(command).entered());
            case "preview" -> plans.preview(one, version);
            case "place" -> plans.place(one, version, command.placed());
            case "approve" -> plans.approve(one, version, command.comment());
            case "send-back" -> plans.sendBack(one, version, command.comment());
            case "cancel" -> plans.cancel(one, version, command.comment());
            case "execute" -> plans.execute(one, version);
            case "retry" -> plans.retry(one, version);
            case "undo" -> plans.undo(one, version, command.comment());
            case "freeze" -> plans.freeze(one, version, command.comment());
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static ReorganisationBody body(ReorganisationCommand command) {
        if (command.plan() == null) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/plan", SharedError.REQUIRED, "plan")), "/plan");
        }
        return command.plan();
    }

    private static Response answer(ReorganisationView view) {
        return IfMatch.ok(view, view.version());
    }
}
