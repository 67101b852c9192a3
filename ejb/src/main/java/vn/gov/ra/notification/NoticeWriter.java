package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.Ids;

/** Makes a row a recipient of each piece of news, as the recipient chose. */
@Dependent
class NoticeWriter {

    private final NoticeRepository rows;
    private final Outbox outbox;
    private final LegalCalendar calendar;
    private final Clock clock;

    @Inject
    NoticeWriter(NoticeRepository rows, Outbox outbox, LegalCalendar calendar, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Who is to be told is asked once for each kind and audience: thousands of certificates of one agency have the same readers. */
    void write(Collection<News> all) {
        Map<String, List<Recipient>> readers = new HashMap<>();
        all.stream().sorted().forEach(news -> write(news, readers.computeIfAbsent(news.kind() + " " + news.audience(), key -> rows.recipients(news, calendar.today()))));
        // At the very end of a transaction what it has changed is written already: nothing else writes the mails' rows.
        rows.flush();
    }

    private void write(News news, List<Recipient> readers) {
        readers.stream().filter(one -> !one.userId().equals(news.exceptUserId())).sorted(Comparator.comparing(Recipient::userId)).forEach(one -> write(news, one));
    }

    private void write(News news, Recipient reader) {
        boolean bell = reader.bell() == null || reader.bell();
        boolean mail = reader.mail() == null ? news.kind().mailedByDefault() : reader.mail();
        if (!bell && !mail) {
            return;
        }
        Instant now = clock.instant();
        boolean sendable = mail && reader.email() != null;
        MailState state = !mail ? MailState.OFF : sendable ? MailState.WAITING : MailState.NOT_SENT;
        NotSent reason = mail && !sendable ? NotSent.NO_ADDRESS : null;
        UUID id = Ids.next();
        boolean made = rows.add(new Notice(id, reader.userId(), news, bell, now, state, reason));
        if (made && sendable && news.kind().urgent()) {
            outbox.add(MailRows.ONE, Json.createObjectBuilder().add("notification", id.toString()).build().toString());
        }
    }
}
