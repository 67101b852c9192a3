package vn.gov.ra.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** The caller's notices and what the caller wants to be told of; and, for ADMIN, what became of mails. Another one's notice looks like none. */
@Stateless
public class NotificationService {

    private static final Set<MailState> WANTED = EnumSet.complementOf(EnumSet.of(MailState.OFF));

    private final NoticeRepository rows;
    private final NoticeTemplateRepository templates;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public NotificationService() {
        this(null, null, null, null);
    }

    @Inject
    NotificationService(NoticeRepository rows, NoticeTemplateRepository templates, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.actor = actor;
        this.clock = clock;
    }

    @PermitAll
    public long unread() {
        return rows.unread(reader());
    }

    /** Newest first. @param cursor {@code nextCursor} of the page before, null for the first */
    @PermitAll
    public Slice<NoticeView> list(boolean unreadOnly, String cursor, Integer limit) {
        int most = Slice.limit(limit);
        Cursor after = cursor == null || cursor.isBlank() ? null : Cursor.parse(cursor);
        List<Notice> found = rows.list(reader(), unreadOnly, after == null ? null : moment(after.value()), after == null ? null : after.id(), most + 1);
        Words words = templates.words();
        return Slice.of(found.stream().map(one -> one.view().in(words)).toList(), most, one -> new Cursor(one.at().toString(), one.id()).text());
    }

    /** @throws DomainException {@link NotificationError#NOT_FOUND}, also for another one's */
    @PermitAll
    public NoticeView read(UUID id) {
        Notice notice = rows.own(reader(), id).orElseThrow(() -> new DomainException(NotificationError.NOT_FOUND, id));
        notice.read(clock.instant());
        return notice.view().in(templates.words());
    }

    /** @return how many were unread */
    @PermitAll
    public int readAll() {
        return rows.readAll(reader(), clock.instant());
    }

    /** Every kind that concerns the caller, with what counts now. */
    @PermitAll
    public List<Choice> choices() {
        Actor me = actor.get();
        Map<NoticeKind, NoticeChoice> chosen = rows.choices(account(me)).stream().collect(Collectors.toMap(NoticeChoice::kind, Function.identity()));
        return Arrays.stream(NoticeKind.values()).filter(kind -> kind.concerns(me)).map(kind -> {
            NoticeChoice own = chosen.get(kind);
            return own == null ? new Choice(kind, true, kind.mailedByDefault()) : new Choice(kind, own.bell(), own.mail());
        }).toList();
    }

    /** From now on; what was told stays. */
    @PermitAll
    public List<Choice> choose(List<Choice> wanted) {
        UUID account = account(actor.get());
        if (wanted.stream().anyMatch(one -> one.kind() == null)) {
            throw new DomainException(SharedError.INVALID_INPUT, "kind");
        }
        wanted.stream().filter(one -> one.kind().concerns(actor.get())).forEach(one -> rows.choose(new NoticeChoice(account, one.kind(), one.bell(), one.mail())));
        return choices();
    }

    /** What became of every mail that was wanted, newest first; titles name codes alone. @param state null for all */
    @RolesAllowed(Role.ADMIN)
    public Slice<MailView> mails(MailState state, String cursor, Integer limit) {
        int most = Slice.limit(limit);
        Cursor after = cursor == null || cursor.isBlank() ? null : Cursor.parse(cursor);
        List<Object[]> found = rows.mails(state == null || state == MailState.OFF ? WANTED : Set.of(state), after == null ? null : moment(after.value()),
                after == null ? null : after.id(), most + 1);
        Words words = templates.words();
        return Slice.of(found.stream().map(row -> new MailView(((Notice) row[0]).view().in(words), (String) row[1])).toList(), most,
                one -> new Cursor(one.notice().at().toString(), one.notice().id()).text());
    }

    private Reader reader() {
        Actor me = actor.get();
        account(me);
        return Reader.of(me);
    }

    private static UUID account(Actor me) {
        if (me.userId() == null) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
        return me.userId();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "cursor");
        }
    }
}
