package vn.gov.ra.rest.account.review;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewView;
import vn.gov.ra.account.review.SheetView;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Quarterly reviews of accounts: who is asked and who has answered. */
@Path("v1/access-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class ReviewResource implements Addressed {

    @Inject
    private AccessReviewService reviews;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            reviews.review(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<ReviewView> list(@BeanParam PageParams page) {
        return reviews.reviews(page.paging());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AccessReviewService.class, method = "begin")
    public Response begin(ReviewBody body) {
        return creating.once(body, () -> {
            ReviewView made = reviews.begin(body.quarter(), Words.date(body.dueOn(), "/dueOn"));
            return Made.created("/api/v1/access-reviews/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        ReviewView view = reviews.review(Words.id(id));
        return IfMatch.ok(view, view.version());
    }

    /** Agency by agency, without their lines. @param missing only those without an answer: the chase list */
    @GET
    @Path("{id}/sheets")
    public Slice<SheetView> sheets(@PathParam("id") String id, @QueryParam("missing") boolean missing) {
        return new Slice<>(reviews.sheets(reviews.review(Words.id(id)).id(), missing), null);
    }

    @POST
    @Path("{id}/actions/close")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = AccessReviewService.class, method = "close")
    public Response close(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        ReviewView view = reviews.close(Words.id(id), IfMatch.version(seen));
        return IfMatch.ok(view, view.version());
    }
}
