package vn.gov.ra.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Keeps what the caller typed; everybody with an account, and only the own drafts. Another one's draft looks like none. */
@Stateless
public class FormDraftService {

    /** A form of ours has at most some forty inputs; a page of a list with a box a line some hundreds. */
    static final int MOST_FIELDS = 2_000;
    /** UTF-16 units of all names and values together. */
    static final int LONGEST = 200_000;
    /** Drafts a person; more are a machine. */
    static final int MOST_DRAFTS = 500;
    private static final int LONGEST_ADDRESS = 1_600;
    private static final long DEFAULT_DAYS = 30;

    private final DraftRepository drafts;
    private final Settings settings;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public FormDraftService() {
        this(null, null, null, null);
    }

    @Inject
    FormDraftService(DraftRepository drafts, Settings settings, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps it in place of what was kept under that key before; nothing in it is checked but its size.
     *
     * @throws DomainException {@link DraftError#BAD_KEY}, {@link DraftError#TOO_LARGE}, {@link DraftError#TOO_MANY}
     */
    @PermitAll
    public FormDraft save(String key, DraftContent content) {
        UUID account = account();
        DraftKey.checked(key);
        if (content.address().length() > LONGEST_ADDRESS || content.fields().size() > MOST_FIELDS || size(content.fields()) + size(content.base()) > LONGEST) {
            throw new DomainException(DraftError.TOO_LARGE);
        }
        Instant now = clock.instant();
        if (drafts.count(account) >= MOST_DRAFTS && drafts.find(account, key, now).isEmpty()) {
            throw new DomainException(DraftError.TOO_MANY, MOST_DRAFTS);
        }
        FormDraft draft = new FormDraft(key, content, now, now.plus(kept()));
        drafts.save(account, draft);
        return draft;
    }

    @PermitAll
    public Optional<FormDraft> find(String key) {
        return drafts.find(account(), DraftKey.checked(key), clock.instant());
    }

    /** @throws DomainException {@link DraftError#NOT_FOUND} also for another one's */
    @PermitAll
    public FormDraft get(String key) {
        return find(key).orElseThrow(() -> new DomainException(DraftError.NOT_FOUND, key));
    }

    /** The caller's drafts, the last saved first. */
    @PermitAll
    public List<FormDraft> list() {
        return drafts.all(account(), clock.instant());
    }

    /** How many the caller has. */
    @PermitAll
    public int count() {
        return drafts.open(account(), clock.instant());
    }

    /** Throws it away; a draft that is not there is no fault. */
    @PermitAll
    public void discard(String key) {
        drafts.remove(account(), DraftKey.checked(key));
    }

    private UUID account() {
        Actor who = actor.get();
        if (who.userId() == null) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
        return who.userId();
    }

    private Duration kept() {
        return settings.find("draft.keep.days").filter(days -> days.matches("[1-9]\\d{0,3}")).map(days -> Duration.ofDays(Long.parseLong(days)))
                .orElse(Duration.ofDays(DEFAULT_DAYS));
    }

    private static int size(Map<String, List<String>> values) {
        return values.entrySet().stream().mapToInt(field -> field.getKey().length() + field.getValue().stream().mapToInt(String::length).sum()).sum();
    }
}
