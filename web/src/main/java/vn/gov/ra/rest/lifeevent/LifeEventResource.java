package vn.gov.ra.rest.lifeevent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.lifeevent.Choice;
import vn.gov.ra.lifeevent.EventAnswer;
import vn.gov.ra.lifeevent.LifeEvent;
import vn.gov.ra.lifeevent.LifeEventService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.rest.dossier.DossierJson;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** What happened in an agency, what it may have happened to, and the draft that follows. */
@Path("v1/life-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
public class LifeEventResource implements Addressed {

    @Inject
    private LifeEventService events;
    @Inject
    private Creating creating;

    /** @param grounds codes that fit where something is revoked @param pick {@code PERSON CERTIFICATE TOKEN NOTHING} */
    public record Event(String event, String name, String kind, List<String> subjectKinds, String pick, boolean asksNewValue, List<String> grounds) {
    }

    /**
     * What the agency says.
     *
     * @param agency id; only for those who write for several
     * @param chosen ids of choices
     * @param newValues an object: by id what is new
     */
    public record Answer(String agency, List<String> chosen, Map<String, Object> newValues, String ground, String letterNo, String letterDate) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("event")) {
            event(path.getFirst("event"));
        }
    }

    @GET
    public Slice<Event> list(@Context HttpHeaders headers) {
        Locale language = Words.language(headers);
        return new Slice<>(Stream.of(LifeEvent.values()).map(one -> new Event(one.name(), Messages.label(one, language), one.action().name(),
                one.kinds().stream().map(Enum::name).toList(), one.pick().name(), one.asksNewValue(), one.grounds())).toList(), null);
    }

    @GET
    @Path("{event}/choices")
    public Slice<Choice> choices(@PathParam("event") String event, @QueryParam("agency") String agency, @QueryParam("q") String q) {
        return new Slice<>(events.choices(event(event), Words.uuid(agency, "agency"), q), null);
    }

    @POST
    @Path("{event}/dossiers")
    @Runs(value = LifeEventService.class, method = "start")
    public Response start(@PathParam("event") String event, Answer body) {
        return creating.once(body, () -> {
            Map<UUID, String> values = new HashMap<>();
            Words.values(body.newValues(), "/newValues").forEach((id, value) -> values.put(Words.uuid(id, "/newValues"), value));
            List<UUID> chosen = body.chosen() == null ? List.of() : body.chosen().stream().map(id -> Words.uuid(id, "/chosen")).toList();
            DossierView made = events.start(event(event), new EventAnswer(Words.uuid(body.agency(), "/agency"), chosen, values, body.ground(), body.letterNo(),
                    Words.date(body.letterDate(), "/letterDate")));
            return Made.created("/api/v1/dossiers/" + made.id(), DossierJson.of(made));
        });
    }

    /** A word in the address that is no event is not there. */
    private static LifeEvent event(String word) {
        return Stream.of(LifeEvent.values()).filter(one -> one.name().equals(word)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, word));
    }
}
