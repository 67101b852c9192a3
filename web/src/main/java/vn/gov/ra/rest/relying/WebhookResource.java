package vn.gov.ra.rest.relying;

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
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.relying.webhook.DeliveryState;
import vn.gov.ra.relying.webhook.DeliveryView;
import vn.gov.ra.relying.webhook.SubscriptionSecret;
import vn.gov.ra.relying.webhook.SubscriptionView;
import vn.gov.ra.relying.webhook.WebhookService;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;

/** One subscription to news and how its deliveries went; those of a system are made below the system. */
@Path("v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
@NeedsScope(Scope.WEBHOOK_MANAGE)
public class WebhookResource implements Addressed {

    @Inject
    private WebhookService webhooks;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        webhooks.get(Words.id(path.getFirst("id")));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(webhooks.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(webhooks.actions(Words.id(id)), Words.language(headers));
    }

    /** @param state {@code WAITING}, {@code DELIVERED} or {@code DEAD}; none for all */
    @GET
    @Path("{id}/deliveries")
    public Slice<DeliveryView> deliveries(@PathParam("id") String id, @QueryParam("state") String state, @BeanParam PageParams page) {
        return webhooks.deliveries(Words.id(id), Words.word(DeliveryState.class, state, "/state"), page.paging());
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = WebhookService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, WebhookBody body) {
        UUID webhook = webhooks.get(Words.id(id)).id();
        long version = IfMatch.version(seen);
        return switch (action) {
            case "change" -> answer(webhooks.change(webhook, version, body.target(), body.wanted()));
            case "rotate-secret" -> secret(webhooks.rotateSecret(webhook, version));
            case "ping" -> answer(webhooks.ping(webhook, version));
            case "try-now" -> answer(webhooks.tryNow(webhook, version));
            case "pause" -> answer(webhooks.pause(webhook, version));
            case "resume" -> answer(webhooks.resume(webhook, version));
            case "end" -> answer(webhooks.end(webhook, version));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        };
    }

    private static Response secret(SubscriptionSecret made) {
        return IfMatch.ok(made, made.webhook().version());
    }

    private static Response answer(SubscriptionView view) {
        return IfMatch.ok(view, view.version());
    }
}
