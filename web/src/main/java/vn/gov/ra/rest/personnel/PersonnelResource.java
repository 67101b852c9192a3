package vn.gov.ra.rest.personnel;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.personnel.Holdings;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.PersonnelFilter;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelPaper;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelSummary;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.rest.batch.Upload;
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

/** Personnel changes (biến động nhân sự). */
@Path("v1/personnel-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class PersonnelResource implements Addressed {

    @Inject
    private PersonnelService changes;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            changes.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<PersonnelSummary> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("person") String person) {
        return changes.list(new PersonnelFilter(Words.word(PersonnelState.class, state, "state"), Words.word(PersonnelKind.class, kind, "kind"),
                Words.uuid(person, "person"), page.q()), page.paging());
    }

    @POST
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = PersonnelService.class, method = "report")
    public Response report(PersonnelBody body) {
        return creating.once(body, () -> {
            PersonnelView made = changes.report(body.reported());
            return Made.created("/api/v1/personnel-events/" + made.id(), made);
        });
    }

    /** Everything the person has in hand, in every body. */
    @GET
    @Path("holdings/{person}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Holdings holdings(@PathParam("person") String person) {
        return changes.holdings(Words.id(person));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(changes.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(changes.actions(Words.id(id)), Words.language(headers));
    }

    /** The decision. */
    @GET
    @Path("{id}/decision")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Response decision(@PathParam("id") String id) {
        return Upload.download(changes.paper(Words.id(id), PersonnelPaper.DECISION));
    }

    /** The one letter, as the head signed it. */
    @GET
    @Path("{id}/letter")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Response letter(@PathParam("id") String id) {
        return Upload.download(changes.paper(Words.id(id), PersonnelPaper.LETTER));
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = PersonnelService.class, method = "attachDecision")
    public Response attach(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, List<EntityPart> parts) {
        Upload file = Upload.of(parts);
        return answer(changes.attachDecision(Words.id(id), IfMatch.version(seen), file.name(), file.content()));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(PersonnelService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, PersonnelCommand command) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        Upload file = Upload.of(command.fileName(), command.file());
        return answer(switch (action) {
            case "attach-decision" -> changes.attachDecision(one, version, file.name(), file.content() == null ? new byte[0] : file.content());
            case "verify" -> changes.verify(one, version, command.comment());
            case "reject" -> changes.reject(one, version, command.comment());
            case "plan" -> changes.plan(one, version, command.chosen(), command.comment());
            case "confirm" -> changes.confirm(one, version, new LetterSigned(command.letterNo(), Words.date(command.letterDate(), "/letterDate"),
                    Words.word(SignMethod.class, command.method(), "/method"), file.name(), file.content()), command.comment());
            case "reopen" -> changes.reopen(one, version, command.comment());
            case "cancel" -> changes.cancel(one, version, command.comment());
            case "execute-early" -> changes.executeEarly(one, version, command.comment());
            case "act-urgently" -> changes.actUrgently(one, version, command.comment());
            case "retry" -> changes.retry(one, version);
            case "waive-part" -> changes.waivePart(one, version, Words.uuid(command.part(), "/part"), command.comment());
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(PersonnelView view) {
        return IfMatch.ok(view, view.version());
    }
}
