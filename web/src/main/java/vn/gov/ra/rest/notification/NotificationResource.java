package vn.gov.ra.rest.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.notification.Choice;
import vn.gov.ra.notification.MailState;
import vn.gov.ra.notification.NoticeKind;
import vn.gov.ra.notification.NoticeView;
import vn.gov.ra.notification.NotSent;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.shared.Slice;

/** What the bell shows. */
@Path("v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {

    @Inject
    private NotificationService notices;
    @Context
    private HttpHeaders headers;

    /**
     * A notice on the wire.
     *
     * @param subjectId what it is about
     * @param count how many of the same it stands for
     * @param href page of the portal
     * @param readAt null while unread
     */
    public record NoticeWire(UUID id, NoticeKind kind, String title, UUID subjectId, int count, String href, Instant at, Instant readAt) {
    }

    /** How many there are, unread. */
    public record Unread(long unread) {
    }

    /** How many were unread. */
    public record ReadAll(int read) {
    }

    /** What is wanted. */
    public record Choices(List<Choice> choices) {
    }

    /**
     * What became of a mail.
     *
     * @param recipient name of the account
     * @param reason why it was not sent; null otherwise
     */
    public record MailWire(UUID id, NoticeKind kind, String recipient, MailState state, NotSent reason, Instant at, Instant sentAt) {
    }

    @GET
    public Slice<NoticeWire> list(@QueryParam("unread") boolean unread, @BeanParam PageParams page) {
        return notices.list(unread, page.cursor(), page.limit()).map(this::wire);
    }

    @GET
    @Path("unread")
    public Unread unread() {
        return new Unread(notices.unread());
    }

    @POST
    @Path("{id}/actions/read")
    @Consumes(MediaType.WILDCARD)
    @Runs(value = NotificationService.class, method = "read")
    public NoticeWire read(@PathParam("id") String id) {
        return wire(notices.read(Words.id(id)));
    }

    @POST
    @Path("actions/read")
    @Consumes(MediaType.WILDCARD)
    @Runs(value = NotificationService.class, method = "readAll")
    public ReadAll readAll() {
        return new ReadAll(notices.readAll());
    }

    @GET
    @Path("choices")
    public Choices choices() {
        return new Choices(notices.choices());
    }

    @PUT
    @Path("choices")
    @Runs(value = NotificationService.class, method = "choose")
    public Choices choose(Choices wanted) {
        return new Choices(notices.choose(wanted.choices() == null ? List.of() : wanted.choices()));
    }

    @GET
    @Path("mails")
    public Slice<MailWire> mails(@QueryParam("state") MailState state, @BeanParam PageParams page) {
        return notices.mails(state, page.cursor(), page.limit()).map(one -> new MailWire(one.notice().id(), one.notice().kind(), one.recipient(), one.notice().mailState(),
                one.notice().mailReason(), one.notice().at(), one.notice().mailAt()));
    }

    private NoticeWire wire(NoticeView one) {
        return new NoticeWire(one.id(), one.kind(), one.title(Words.language(headers)), one.subjectId(), one.count(), one.href(), one.at(), one.readAt());
    }
}
