package vn.gov.ra.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A notice as its reader sees it.
 *
 * @param arguments of the title after its count
 * @param count how many of the same it stands for
 * @param href page of this portal
 * @param readAt null while unread
 * @param mailReason why no mail was sent; null otherwise
 * @param words what titles are said in
 */
public record NoticeView(UUID id, NoticeKind kind, UUID subjectId, List<String> arguments, int count, String href, Instant at, Instant readAt, MailState mailState,
        NotSent mailReason, Instant mailAt, Words words) {

    public NoticeView {
        arguments = List.copyOf(arguments);
    }

    /** In the portal's own words. */
    NoticeView(UUID id, NoticeKind kind, UUID subjectId, List<String> arguments, int count, String href, Instant at, Instant readAt, MailState mailState,
            NotSent mailReason, Instant mailAt) {
        this(id, kind, subjectId, arguments, count, href, at, readAt, mailState, mailReason, mailAt, Words.BUILT_IN);
    }

    NoticeView in(Words others) {
        return new NoticeView(id, kind, subjectId, arguments, count, href, at, readAt, mailState, mailReason, mailAt, others);
    }

    public boolean unread() {
        return readAt == null;
    }

    /** In the reader's language, whatever language it was written in. */
    public String title(Locale locale) {
        List<Object> all = new ArrayList<>();
        all.add(count);
        all.addAll(arguments);
        return words.of("title." + kind.name(), locale, all.toArray());
    }
}
