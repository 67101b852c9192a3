package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.preference.Languages;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.Messages;

/** Which mails wait, and what became of them; each step is a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailBook {

    private final MailRepository rows;
    private final NoticeTemplateRepository templates;
    private final Languages languages;
    private final Outbox outbox;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public MailBook() {
        this(null, null, null, null, null);
    }

    @Inject
    MailBook(MailRepository rows, NoticeTemplateRepository templates, Languages languages, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.languages = languages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What one mail is to say. @param account null where it is no more @param language the account reads */
    record Waiting(AppUser account, Locale language, List<NoticeView> notices) {
    }

    public Waiting one(UUID notice) {
        return rows.byId(notice).filter(one -> one.mailState() == MailState.WAITING).map(one -> waiting(one.recipientId(), List.of(one.view())))
                .orElse(new Waiting(null, Messages.VI, List.of()));
    }

    public Waiting digest(UUID recipient) {
        return waiting(recipient, rows.waiting(recipient).stream().filter(one -> !one.view().kind().urgent()).map(Notice::view).toList());
    }

    private Waiting waiting(UUID recipient, List<NoticeView> notices) {
        Words words = templates.words();
        return new Waiting(rows.account(recipient), languages.of(recipient), notices.stream().map(one -> one.in(words)).toList());
    }

    public void sent(List<NoticeView> notices) {
        notices.forEach(one -> rows.byId(one.id()).ifPresent(row -> row.mailed(clock.instant())));
    }

    public void notSent(List<NoticeView> notices, NotSent why) {
        notices.forEach(one -> rows.byId(one.id()).ifPresent(row -> row.notMailed(why)));
    }

    /** A digest for everybody with mails that wait, once a day however often it is asked for. @return how many */
    public int plan(LocalDate day) {
        int planned = 0;
        for (UUID recipient : rows.withDigest()) {
            if (rows.plan(recipient, day)) {
                outbox.add(MailRows.DIGEST, Json.createObjectBuilder().add("recipient", recipient.toString()).build().toString());
                planned++;
            }
        }
        return planned;
    }
}
