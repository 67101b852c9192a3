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
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.NewTopic;
import vn.gov.ra.training.TopicService;
import vn.gov.ra.training.TopicVersion;

/** What training sessions can be about, through time (danh mục nội dung tập huấn). */
@Path("v1/training-topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class TopicResource implements Addressed {

    @Inject
    private TopicService topics;
    @Inject
    private Creating creating;

    /**
     * A topic from a day on.
     *
     * @param code of a new topic; capitals, digits, hyphens
     * @param position in the list of choices
     * @param offered false: not to choose any more; null is true
     * @param validFrom {@code yyyy-MM-dd}; null for today
     */
    public record TopicBody(String code, String nameVi, String nameEn, Integer position, Boolean offered, String validFrom) {

        NewTopic about() {
            return new NewTopic(nameVi, nameEn, position == null ? 0 : position, offered == null || offered, Words.date(validFrom, "/validFrom"));
        }
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("code")) {
            found(path.getFirst("code"));
        }
    }

    /** Every version of every topic: by code, the oldest first. */
    @GET
    public Slice<TopicVersion> list() {
        return new Slice<>(topics.all(), null);
    }

    /** The version that begins last. */
    @GET
    @Path("{code}")
    public Response get(@PathParam("code") String code) {
        return answer(found(code));
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = TopicService.class, method = "add")
    public Response add(TopicBody body) {
        return creating.once(body, () -> {
            TopicVersion made = topics.add(body.code(), body.about());
            return Made.created("/api/v1/training-topics/" + made.code(), made);
        });
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = TopicService.class, method = "change")
    public Response change(@PathParam("code") String code, @HeaderParam(IfMatch.HEADER) String seen, TopicBody body) {
        return answer(topics.change(code, IfMatch.version(seen), body.about()));
    }

    private TopicVersion found(String code) {
        return topics.all().stream().filter(one -> one.code().equals(code)).reduce((one, later) -> later).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, code));
    }

    private static Response answer(TopicVersion view) {
        return IfMatch.ok(view, view.version());
    }
}
