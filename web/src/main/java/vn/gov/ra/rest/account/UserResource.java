package vn.gov.ra.rest.account;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.approval.ApprovalError;
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
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Accounts: invited, tied to a human being, given roles, ended. */
@Path("v1/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
public class UserResource implements Addressed {

    @Inject
    private UserAdminService users;
    @Inject
    private NamedAgency named;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            users.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<UserView> list(@BeanParam PageParams page) {
        return users.list(page.q(), page.paging());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = UserAdminService.class, method = "invite")
    public Response invite(UserBody body) {
        return creating.once(body, () -> {
            UserView made = users.invite(body.invitation(named.id(body.agency(), "/agency")));
            return Made.created("/api/v1/users/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(users.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(users.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = UserAdminService.class, called = "end=endOn")
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, UserCommand command) {
        UUID user = users.get(Words.id(id)).id();
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "tie" -> users.tie(user, version, Words.uuid(command.personId(), "/personId"), named.id(command.agency(), "/agency"));
            case "give-role" -> users.giveRole(user, version, role(command));
            case "consent" -> users.consent(user, version, role(command));
            case "take-role" -> users.takeRole(user, version, role(command));
            case "end" -> users.endOn(user, version, Words.date(command.lastDay(), "/lastDay"));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static String role(UserCommand command) {
        if (command.role() == null || command.role().isBlank()) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/role", SharedError.REQUIRED, "role")), "/role");
        }
        return command.role().strip();
    }

    private static Response answer(UserView view) {
        return IfMatch.ok(view, view.version());
    }
}
