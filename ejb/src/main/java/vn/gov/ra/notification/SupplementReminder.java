package vn.gov.ra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.outbox.OutboxHandler;
import vn.gov.ra.outbox.OutboxMessage;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.shared.Messages;

/** An answer to remarks is due soon: the agency's clerks are told, and their mail goes at once. A row that comes twice tells nothing new. */
@ApplicationScoped
class SupplementReminder implements OutboxHandler {

    /** Days left from which the head is told too. */
    private static final int LAST = 1;

    @Inject
    private NewsDesk desk;
    @Inject
    private RequestLines lines;

    @Override
    public Set<String> types() {
        return Set.of(MailRows.SUPPLEMENT_REMINDER);
    }

    @Override
    public void send(OutboxMessage message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.payload()))) {
            JsonObject about = reader.readObject();
            UUID line = UUID.fromString(about.getString("line"));
            LocalDate due = LocalDate.parse(about.getString("answerBy"));
            int days = about.getInt("days");
            News news = new News(NoticeKind.SUPPLEMENT_DUE, line, due + " " + days, Audience.agency(UUID.fromString(about.getString("agency"))),
                    List.of(about.getString("code"), Messages.shown(due, Messages.VI), String.valueOf(days)), "/dossiers/view?id=" + lines.byId(line).dossierId());
            desk.tell(news);
            if (days <= LAST) {
                desk.tell(news.as(NoticeKind.SUPPLEMENT_DUE_HEAD));
            }
        }
    }
}
