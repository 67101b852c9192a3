package vn.gov.ra.rest.subscriber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import vn.gov.ra.rest.agency.NamedAgency;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberFilter;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.subscriber.SubscriberView;

/** Subscribers (thuê bao): whom certificates are for. */
@Path("v1/subscribers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class SubscriberResource implements Addressed {

    @Inject
    private SubscriberService subscribers;
    @Inject
    private NamedAgency named;

    /** @param personId who keeps the organisation's certificate from now on */
    public record Custodian(String personId) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            subscribers.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<SubscriberView> list(@BeanParam PageParams page, @QueryParam("kind") String kind, @QueryParam("agency") String agency) {
        return subscribers.list(new SubscriberFilter(page.q(), Words.word(SubjectKind.class, kind, "kind"), named.id(agency, "agency")), page.paging());
    }

    @GET
    @Path("{id}")
    public SubscriberView get(@PathParam("id") String id) {
        return subscribers.get(Words.id(id));
    }

    /** Another person keeps the organisation's certificate. */
    @POST
    @Path("{id}/actions/change-custodian")
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    @Runs(value = SubscriberService.class, method = "changeCustodian")
    public SubscriberView changeCustodian(@PathParam("id") String id, Custodian body) {
        return subscribers.changeCustodian(Words.id(id), Words.uuid(body.personId(), "/personId"));
    }
}
