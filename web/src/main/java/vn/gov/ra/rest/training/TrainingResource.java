package vn.gov.ra.rest.training;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.AttendeeView;
import vn.gov.ra.training.NewSession;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TopicView;
import vn.gov.ra.training.TrainingService;

/** Training sessions (tập huấn) and who attended them. */
@Path("v1/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class TrainingResource implements Addressed {

    @Inject
    private TrainingService trainings;
    @Inject
    private Creating creating;

    /**
     * A session as it is sent.
     *
     * @param heldOn {@code yyyy-MM-dd}
     * @param topics codes of {@code GET topics}
     * @param people each an id, an official e-mail address, or {@code name; code of the agency}
     */
    public record SessionBody(String heldOn, String place, List<String> topics, String note, List<String> people) {
    }

    /** @param people as in {@link SessionBody} */
    public record Attended(List<String> people) {
    }

    public record Struck(String reason) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            trainings.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<SessionView> list(@BeanParam PageParams page) {
        return trainings.list(page.q(), page.paging());
    }

    /** What sessions can be about. */
    @GET
    @Path("topics")
    public Slice<TopicView> topics() {
        return new Slice<>(trainings.topics(), null);
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Runs(value = TrainingService.class, method = "create")
    public Response create(SessionBody body) {
        return creating.once(body, () -> {
            SessionView made = trainings.create(new NewSession(Words.date(body.heldOn(), "/heldOn"), body.place(), body.topics(), body.note(), body.people()));
            return Made.created("/api/v1/trainings/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(trainings.get(Words.id(id)));
    }

    /** An agency sees its own people. */
    @GET
    @Path("{id}/attendees")
    public Slice<AttendeeView> attendees(@PathParam("id") String id, @BeanParam PageParams page) {
        return trainings.attendees(Words.id(id), page.paging());
    }

    @POST
    @Path("{id}/attendees")
    @RolesAllowed(Role.OFFICER)
    @Runs(value = TrainingService.class, method = "attend")
    public Response attend(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Attended body) {
        return answer(trainings.attend(Words.id(id), IfMatch.version(seen), body.people()));
    }

    /** Somebody was entered by mistake; the row stays. */
    @POST
    @Path("{id}/attendees/{attendee}/actions/strike")
    @RolesAllowed(Role.OFFICER)
    @Runs(value = TrainingService.class, method = "strike")
    public Response strike(@PathParam("id") String id, @PathParam("attendee") String attendee, @HeaderParam(IfMatch.HEADER) String seen, Struck body) {
        return answer(trainings.strike(Words.id(id), IfMatch.version(seen), Words.id(attendee), body.reason()));
    }

    private static Response answer(SessionView view) {
        return IfMatch.ok(view, view.version());
    }
}
