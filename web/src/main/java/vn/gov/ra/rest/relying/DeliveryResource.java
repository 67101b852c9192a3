package vn.gov.ra.rest.relying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.relying.webhook.DeliveryView;
import vn.gov.ra.relying.webhook.WebhookService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;

/** One delivery: given up, or sent once more after it was given up. */
@Path("v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
@NeedsScope(Scope.WEBHOOK_MANAGE)
public class DeliveryResource implements Addressed {

    @Inject
    private WebhookService webhooks;

    /** Nothing is told with a command on a delivery. */
    public record Nothing() {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        webhooks.delivery(Words.id(path.getFirst("id")));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(webhooks.delivery(Words.id(id)));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = WebhookService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, Nothing body) {
        UUID delivery = webhooks.delivery(Words.id(id)).id();
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "replay" -> webhooks.replay(delivery, version);
            case "give-up" -> webhooks.giveUp(delivery, version);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(DeliveryView view) {
        return IfMatch.ok(view, view.version());
    }
}
