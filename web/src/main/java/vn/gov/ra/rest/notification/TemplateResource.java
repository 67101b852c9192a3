package vn.gov.ra.rest.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.notification.NoticeTemplateService;
import vn.gov.ra.notification.NotificationError;
import vn.gov.ra.notification.TemplateView;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;

/** What notices and their mails say. A text that nobody has entered has version 0. */
@Path("v1/notice-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
public class TemplateResource implements Addressed {

    @Inject
    private NoticeTemplateService templates;

    /** @param text empty: as the portal says it */
    public record Text(String text) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        found(path.getFirst("key"), path.getFirst("language"));
    }

    @GET
    public Slice<TemplateView> list() {
        return new Slice<>(templates.list(), null);
    }

    @GET
    @Path("{key}/{language}")
    public Response get(@PathParam("key") String key, @PathParam("language") String language) {
        TemplateView view = found(key, language);
        return IfMatch.ok(view, view.version());
    }

    @PUT
    @Path("{key}/{language}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = NoticeTemplateService.class, method = "put")
    public Response put(@PathParam("key") String key, @PathParam("language") String language, @HeaderParam(IfMatch.HEADER) String seen, Text body) {
        TemplateView view = templates.put(key, language, body.text(), IfMatch.version(seen));
        return IfMatch.ok(view, view.version());
    }

    private TemplateView found(String key, String language) {
        return templates.list().stream().filter(one -> one.key().equals(key) && one.language().equals(language)).findFirst()
                .orElseThrow(() -> new DomainException(NotificationError.TEMPLATE_UNKNOWN, key + " " + language));
    }
}
