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
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.retention.HoldGround;
import vn.gov.ra.retention.HoldPhase;
import vn.gov.ra.retention.NewPersonHold;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.retention.PersonHoldView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Holds on people's data (yêu cầu giữ dữ liệu): while one stands nobody wipes them. */
@Path("v1/person-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
public class PersonHoldResource implements Addressed {

    @Inject
    private PersonHoldService holds;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /**
     * A hold to set.
     *
     * @param person id
     * @param ground {@code INSPECTION}, {@code COURT}, {@code COMPLAINT} or {@code OTHER}
     * @param documentDate {@code yyyy-MM-dd}; not after today
     * @param untilOn the last day it stands; null until it is lifted
     */
    public record HoldBody(String person, String ground, String reason, String documentNo, String documentDate, String untilOn) {
    }

    /** @param reason why it is lifted */
    public record LiftBody(String reason) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            holds.get(Words.id(path.getFirst("id")));
        }
    }

    /** @param phase {@code STANDING} or {@code OVER} @param person id */
    @GET
    public Slice<PersonHoldView> list(@BeanParam PageParams page, @QueryParam("phase") String phase, @QueryParam("person") String person) {
        return holds.list(Words.word(HoldPhase.class, phase, "phase"), Words.uuid(person, "person"), page.paging());
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    @Runs(value = PersonHoldService.class, method = "set")
    public Response set(HoldBody body) {
        return creating.once(body, () -> {
            PersonHoldView made = holds.set(Words.id(body.person()), new NewPersonHold(Words.word(HoldGround.class, body.ground(), "/ground"), body.reason(), body.documentNo(),
                    Words.date(body.documentDate(), "/documentDate"), Words.date(body.untilOn(), "/untilOn")));
            return Made.created("/api/v1/person-holds/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(holds.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(holds.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/lift")
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    @Runs(value = PersonHoldService.class, method = "lift")
    public Response lift(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, LiftBody body) {
        return answer(holds.lift(Words.id(id), IfMatch.version(seen), body == null ? null : body.reason()));
    }

    private static Response answer(PersonHoldView view) {
        return IfMatch.ok(view, view.version());
    }
}
