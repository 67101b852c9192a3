package vn.gov.ra.rest.retention;

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
import java.util.List;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.retention.DueView;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.ProposalView;
import vn.gov.ra.retention.ProposedView;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Whose data are due to be wiped (hết thời hạn lưu trữ), and proposals to do it. */
@Path("v1/retentions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
public class RetentionResource implements Addressed {

    @Inject
    private RetentionService retention;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** @param people ids of {@code GET due}; none where {@code all} is true @param all those who have been due longest, at most 500 */
    public record WipeBody(List<String> people, boolean all) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            retention.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<ProposalView> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        return retention.list(Words.word(ProposalState.class, state, "state"), page.paging());
    }

    /** Whoever is due and stands in no open proposal. */
    @GET
    @Path("due")
    public Slice<DueView> due(@BeanParam PageParams page) {
        return retention.due(page.paging());
    }

    /** Nothing is wiped until another administrator confirms. */
    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RetentionService.class, method = "propose")
    public Response propose(WipeBody body) {
        return creating.once(body, () -> {
            ProposalView made = body.all() ? retention.proposeAll() : retention.propose(body.people() == null ? List.of() : body.people().stream().map(Words::id).toList());
            return Made.created("/api/v1/retentions/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(retention.get(Words.id(id)));
    }

    /** Who stands in it, and what became of each. */
    @GET
    @Path("{id}/people")
    public Slice<ProposedView> people(@PathParam("id") String id, @BeanParam PageParams page) {
        return retention.people(Words.id(id), page.paging());
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(retention.actions(Words.id(id)), Words.language(headers));
    }

    /** By another person than whoever proposed it; cannot be undone. */
    @POST
    @Path("{id}/actions/confirm")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RetentionService.class, method = "confirm")
    public Response confirm(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(retention.confirm(Words.id(id), IfMatch.version(seen)));
    }

    @POST
    @Path("{id}/actions/undo")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RetentionService.class, method = "undo")
    public Response undo(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(retention.undo(Words.id(id), IfMatch.version(seen)));
    }

    private static Response answer(ProposalView view) {
        return IfMatch.ok(view, view.version());
    }
}
