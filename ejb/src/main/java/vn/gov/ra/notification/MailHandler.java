package vn.gov.ra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.outbox.OutboxHandler;
import vn.gov.ra.outbox.OutboxMessage;
import vn.gov.ra.security.AppUser;

/** Sends the outbox's mails; where no server is configured they are closed as not sent, and say why. A row that comes twice finds nothing waiting. */
@ApplicationScoped
class MailHandler implements OutboxHandler {

    private final MailBook book;
    private final MailConfig config;
    private final MailPost post;
    private final Clock clock;

    /** For the container's proxy. */
    protected MailHandler() {
        this(null, null, null, null);
    }

    @Inject
    MailHandler(MailBook book, Clock clock) {
        this(book, MailConfig.fromEnvironment(), null, clock);
    }

    MailHandler(MailBook book, MailConfig config, MailPost post, Clock clock) {
        this.book = book;
        this.config = config;
        this.post = post == null && config != null ? new MailPost(config) : post;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(MailRows.ONE, MailRows.DIGEST);
    }

    @Override
    public void send(OutboxMessage message) throws Exception {
        MailBook.Waiting waiting = waiting(message);
        if (waiting.notices().isEmpty()) {
            return;
        }
        AppUser account = waiting.account();
        if (account == null || account.state() != AppUser.State.ACTIVE) {
            book.notSent(waiting.notices(), NotSent.ACCOUNT_ENDED);
        } else if (account.email() == null) {
            book.notSent(waiting.notices(), NotSent.NO_ADDRESS);
        } else if (!config.configured()) {
            book.notSent(waiting.notices(), NotSent.NOT_CONFIGURED);
        } else {
            post.send(Letter.of(account.email(), account.displayName(), waiting.notices(), config.portal(), waiting.language()), clock.instant());
            book.sent(waiting.notices());
        }
    }

    private MailBook.Waiting waiting(OutboxMessage message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.payload()))) {
            JsonObject about = reader.readObject();
            return MailRows.ONE.equals(message.type()) ? book.one(UUID.fromString(about.getString("notification")))
                    : book.digest(UUID.fromString(about.getString("recipient")));
        }
    }
}
