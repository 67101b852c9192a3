package vn.gov.ra.rest.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentText;
import vn.gov.ra.training.CommitmentView;

/** The subscriber's own commitments, and the word that commits. */
@Path("v1/me/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SUBSCRIBER)
public class MyCommitmentResource {

    @Inject
    private CommitmentService commitments;
    @Inject
    private Creating creating;

    /** @param edition of the text that was read */
    public record Read(String edition) {
    }

    /** The last first. */
    @GET
    public Slice<CommitmentView> mine() {
        return new Slice<>(commitments.mine(), null);
    }

    /** What is to be read. */
    @GET
    @Path("text")
    public CommitmentText text() {
        return commitments.ownText();
    }

    /** The same, to be printed and signed on paper. */
    @GET
    @Path("form.pdf")
    @Produces("application/pdf")
    public Response form() {
        return Upload.download(commitments.ownBlank());
    }

    /** Commits to the text that was read. */
    @POST
    @Runs(value = CommitmentService.class, method = "accept")
    public Response accept(Read body) {
        return creating.once(body, () -> Made.created("/api/v1/me/commitments", commitments.accept(body.edition())));
    }
}
