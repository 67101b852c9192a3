package vn.gov.ra.rest.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.CommitmentFormService;
import vn.gov.ra.training.CommitmentFormView;
import vn.gov.ra.training.NewCommitmentForm;

/** Editions of the text that subscribers commit themselves to (mẫu bản cam kết). */
@Path("v1/commitment-forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class CommitmentFormResource implements Addressed {

    @Inject
    private CommitmentFormService forms;
    @Inject
    private Creating creating;

    /**
     * An edition.
     *
     * @param edition what a new one is called; capitals, digits, hyphens
     * @param validFrom {@code yyyy-MM-dd}, today or later
     * @param body paragraphs, one a line; {@code {fullName}} and {@code {agency}} are filled in
     */
    public record EditionBody(String edition, String validFrom, String title, String body) {

        NewCommitmentForm about() {
            return new NewCommitmentForm(Words.date(validFrom, "/validFrom"), title, body);
        }
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("edition")) {
            forms.get(path.getFirst("edition"));
        }
    }

    /** The newest first, those to come before it. */
    @GET
    public Slice<CommitmentFormView> list() {
        return new Slice<>(forms.all(), null);
    }

    @GET
    @Path("{edition}")
    public Response get(@PathParam("edition") String edition) {
        return answer(forms.get(edition));
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CommitmentFormService.class, method = "add")
    public Response add(EditionBody body) {
        return creating.once(body, () -> {
            CommitmentFormView made = forms.add(body.edition(), body.about());
            return Made.created("/api/v1/commitment-forms/" + made.edition(), made);
        });
    }

    /** Before it begins to count. */
    @PUT
    @Path("{edition}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CommitmentFormService.class, method = "change")
    public Response change(@PathParam("edition") String edition, @HeaderParam(IfMatch.HEADER) String seen, EditionBody body) {
        return answer(forms.change(edition, IfMatch.version(seen), body.about()));
    }

    private static Response answer(CommitmentFormView view) {
        return IfMatch.ok(view, view.version());
    }
}
