package vn.gov.ra.rest.subscriber;

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
import java.util.UUID;
import vn.gov.ra.past.PastService;
import vn.gov.ra.past.PastSubject;
import vn.gov.ra.past.PastView;
import vn.gov.ra.rest.agency.NamedAgency;
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
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberError;

/** Persons. Personal numbers are masked; reading one in full is a command, because it leaves a trace. */
@Path("v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class PersonResource implements Addressed {

    private static final String AT = "/api/v1/persons/";

    @Inject
    private PastService pasts;
    @Inject
    private PersonService persons;
    @Inject
    private NamedAgency named;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** The personal number in full. */
    public record Revealed(UUID id, String nationalId) {
    }

    /** Positions, the newest first. */
    public record Positions(List<AppointmentView> items) {
    }

    /**
     * A position as it is sent.
     *
     * @param agency code or id
     * @param validFrom {@code yyyy-MM-dd}
     * @param validTo first day without it; null while it lasts
     */
    public record AppointmentBody(String agency, String position, boolean head, boolean leader, String decisionNo, String validFrom, String validTo) {
    }

    /** A person as it is sent; the personal number in the clear. */
    public record PersonBody(String fullName, String dateOfBirth, String nationalId, String officialEmail, String mobile) {
    }

    /** @param from first day without the position, {@code yyyy-MM-dd} */
    public record End(String from) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            persons.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<PersonView> list(@BeanParam PageParams page, @QueryParam("agency") String agency) {
        return persons.list(new PersonFilter(page.q(), named.id(agency, "agency")), page.paging());
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = PersonService.class, method = "enter")
    public Response enter(PersonBody body) {
        return creating.once(body, () -> {
            PersonView made = persons.enter(new PersonDetails(body.fullName(), Words.date(body.dateOfBirth(), "/dateOfBirth"), body.nationalId(), null, null,
                    body.officialEmail(), body.mobile()));
            return Made.created(AT + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        PersonView person = persons.get(Words.id(id));
        return IfMatch.ok(person, person.version());
    }

    /**
     * The person as it was at the end of a day; of what was not kept it says so.
     *
     * @param asOf the day, {@code yyyy-MM-dd}, today at the latest
     */
    @GET
    @Path("{id}/past")
    public PastView past(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return pasts.of(PastSubject.PERSON, Words.id(id), Words.date(asOf, "/asOf"));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(persons.actions(Words.id(id)), Words.language(headers));
    }

    @GET
    @Path("{id}/appointments")
    public Positions appointments(@PathParam("id") String id) {
        return new Positions(persons.appointments(Words.id(id)));
    }

    @POST
    @Path("{id}/actions/reveal")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(value = PersonService.class, method = "revealNationalId")
    public Revealed reveal(@PathParam("id") String id) {
        UUID person = Words.id(id);
        return new Revealed(person, persons.revealNationalId(person));
    }

    @POST
    @Path("{id}/appointments")
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = PersonService.class, method = "appoint")
    public Response appoint(@PathParam("id") String id, AppointmentBody body) {
        UUID person = persons.get(Words.id(id)).id();
        return creating.once(body, () -> {
            AppointmentView made = persons.appoint(person, new NewAppointment(named.id(body.agency(), "/agency"), body.position(), body.head(), body.leader(),
                    body.decisionNo(), Words.date(body.validFrom(), "/validFrom"), Words.date(body.validTo(), "/validTo")));
            return Made.created(AT + person + "/appointments/" + made.id(), made);
        });
    }

    @POST
    @Path("{id}/appointments/{appointment}/actions/end")
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @Runs(value = PersonService.class, method = "endAppointment")
    public Response end(@PathParam("id") String id, @PathParam("appointment") String appointment, @HeaderParam(IfMatch.HEADER) String seen, End body) {
        UUID held = Words.id(appointment);
        if (persons.appointments(Words.id(id)).stream().noneMatch(one -> one.id().equals(held))) {
            throw new DomainException(SubscriberError.APPOINTMENT_NOT_FOUND, held);
        }
        AppointmentView ended = persons.endAppointment(held, IfMatch.version(seen), Words.date(body.from(), "/from"));
        return IfMatch.ok(ended, ended.version());
    }
}
