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
import java.util.List;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.relying.RelyingAgencyService;
import vn.gov.ra.relying.RelyingAgencyView;
import vn.gov.ra.relying.RelyingService;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.relying.SecretOnce;
import vn.gov.ra.relying.usage.UsageService;
import vn.gov.ra.relying.usage.UsageView;
import vn.gov.ra.relying.webhook.SubscriptionView;
import vn.gov.ra.relying.webhook.WebhookService;
import vn.gov.ra.rest.agency.NamedAgency;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;

/** Relying systems: entered, changed, given a secret, disabled, ended. */
@Path("v1/relying-systems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
public class RelyingResource implements Addressed {

    @Inject
    private RelyingService systems;
    @Inject
    private RelyingAgencyService agencies;
    @Inject
    private UsageService usage;
    @Inject
    private WebhookService webhooks;
    @Inject
    private NamedAgency named;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** Calls by day and kind, newest day first. */
    public record Usage(List<UsageView> items) {
    }

    /** Agencies that a system files for, by their first day. */
    public record Agencies(List<RelyingAgencyView> items) {
    }

    /** Subscriptions to news, newest first. */
    public record Webhooks(List<SubscriptionView> items) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            systems.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<RelyingSystemView> list(@BeanParam PageParams page) {
        return systems.list(page.q(), page.paging());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RelyingService.class, method = "register")
    public Response register(RelyingBody body) {
        return creating.once(body, () -> {
            RelyingSystemView made = systems.register(body.draft(named.id(body.agency(), "/agency")));
            return Made.created("/api/v1/relying-systems/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(systems.get(Words.id(id)));
    }

    /** @param from first day {@code yyyy-MM-dd}; without it thirty days up to {@code to}, which is today where nothing is said */
    @GET
    @Path("{id}/usage")
    public Usage usage(@PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
        return new Usage(usage.of(Words.id(id), Words.date(from, "/from"), Words.date(to, "/to")));
    }

    /** What a system may file for, by scope {@code dossier.write}; ended entries too. */
    @GET
    @Path("{id}/agencies")
    public Agencies agencies(@PathParam("id") String id) {
        return new Agencies(agencies.list(Words.id(id)));
    }

    @POST
    @Path("{id}/agencies")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RelyingAgencyService.class, method = "add")
    public Response addAgency(@PathParam("id") String id, RelyingAgencyBody body) {
        return creating.once(body, () -> {
            RelyingAgencyView made = agencies.add(Words.id(id), named.id(body.agency(), "/agency"), body.below(), Words.date(body.from(), "/from"), Words.date(body.lastDay(), "/lastDay"));
            return Made.created("/api/v1/relying-systems/" + id + "/agencies", made);
        });
    }

    @POST
    @Path("{id}/agencies/{entry}/actions/end")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RelyingAgencyService.class, method = "end")
    public Response endAgency(@PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam(IfMatch.HEADER) String seen, RelyingAgencyBody body) {
        RelyingAgencyView ended = agencies.end(Words.id(id), Words.id(entry), IfMatch.version(seen), Words.date(body == null ? null : body.lastDay(), "/lastDay"));
        return IfMatch.ok(ended, ended.version());
    }

    @GET
    @Path("{id}/webhooks")
    @NeedsScope(Scope.WEBHOOK_MANAGE)
    public Webhooks webhooks(@PathParam("id") String id) {
        return new Webhooks(webhooks.list(Words.id(id)));
    }

    @POST
    @Path("{id}/webhooks")
    @RolesAllowed(Role.ADMIN)
    @NeedsScope(Scope.WEBHOOK_MANAGE)
    @Runs(value = WebhookService.class, method = "subscribe")
    public Response subscribe(@PathParam("id") String id, WebhookBody body) {
        return creating.once(body, () -> {
            SubscriptionView made = webhooks.subscribe(Words.id(id), body.target(), body.wanted());
            return Made.created("/api/v1/webhooks/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(systems.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RelyingService.class, called = "end=endOn")
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, RelyingBody body) {
        UUID system = systems.get(Words.id(id)).id();
        long version = IfMatch.version(seen);
        return switch (action) {
            case "change" -> answer(systems.change(system, version, body.draft(named.id(body.agency(), "/agency"))));
            case "rotate-secret" -> secret(systems.rotateSecret(system, version));
            case "disable" -> answer(systems.disable(system, version));
            case "enable" -> answer(systems.enable(system, version));
            case "end" -> answer(systems.endOn(system, version, Words.date(body.lastDay(), "/lastDay")));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        };
    }

    private static Response secret(SecretOnce made) {
        return IfMatch.ok(made, made.system().version());
    }

    private static Response answer(RelyingSystemView view) {
        return IfMatch.ok(view, view.version());
    }
}
