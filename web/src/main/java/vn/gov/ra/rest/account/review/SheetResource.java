package vn.gov.ra.rest.account.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.SheetView;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** One agency's sheet of accounts, or the office's. */
@Path("v1/access-review-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class SheetResource implements Addressed {

    @Inject
    private AccessReviewService reviews;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            reviews.sheet(Words.id(path.getFirst("id")));
        }
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(reviews.sheet(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(reviews.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.ADMIN})
    @Runs(AccessReviewService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, SheetCommand command) {
        UUID sheet = Words.id(id);
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "confirm" -> reviews.confirm(sheet, version, command.said());
            case "settle" -> reviews.settle(sheet, version, Words.uuid(command.lineId(), "/lineId"), Boolean.TRUE.equals(command.end()), command.note());
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(SheetView view) {
        return IfMatch.ok(view, view.version());
    }
}
