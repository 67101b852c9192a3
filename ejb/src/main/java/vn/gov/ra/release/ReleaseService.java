package vn.gov.ra.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.takeover.RegisterExport;

/** Our whole register for another office: one officer asks, the head releases, whoever asked takes it while it is open. */
@Stateless
public class ReleaseService {

    /** Days that a release is open; {@link #DAYS} where nobody has chosen, or not a number. */
    static final String SETTING = "register.release.days";
    private static final int DAYS = 3;
    private static final int MOST_DAYS = 30;
    private static final int NUMBER_DIGITS = 4;
    private static final String RELEASE = "register-release";

    @Inject
    private ReleaseRepository rows;
    @Inject
    private ReleaseQuery query;
    @Inject
    private RegisterExport register;
    @Inject
    private Numbers numbers;
    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<ReleaseDecided> decided;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Newest first. @param state null for every one */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<ReleaseView> list(ReleaseState state, Paging paging) {
        SortColumns.Chosen<ReleaseView> order = ReleaseQuery.NEWEST.by(paging);
        return order.slice(query.list(state, order, paging.size()), paging.size());
    }

    /** For the inbox: whoever asked does not decide. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(ReleaseState state) {
        Actor actor = current.get();
        return query.count(state, actor.userId(), actor.personId());
    }

    /** @throws DomainException {@link ReleaseError#NOT_FOUND} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public ReleaseView get(UUID id) {
        return view(id);
    }

    /** What can be done with it, and why the reader may not. @throws DomainException {@link ReleaseError#NOT_FOUND} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Release release = rows.get(id);
        Actor actor = current.get();
        return Offered.of(ReleaseStep.class, release.state(), step -> true, actor::has, release.number()).stream()
                .map(one -> one.allowed() && one.action().equals(ReleaseStep.RELEASE.event()) && release.askedBy(actor)
                        ? new Offered(one.action(), false, ReleaseError.SAME_PERSON.code(), List.of(release.number())) : one).toList();
    }

    /** The reader may take the package now. @throws DomainException {@link ReleaseError#NOT_FOUND} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public boolean open(UUID id) {
        return rows.get(id).openFor(current.get(), clock.instant());
    }

    /**
     * Asks that our register be given to an office; nothing leaves by it.
     *
     * @throws DomainException {@link SharedError#REQUIRED}, {@link SharedError#TOO_LONG}, {@link ReleaseError#LETTER_TO_COME}, {@link ReleaseError#PERSON_NEEDED}
     */
    @RolesAllowed(Role.OFFICER)
    public ReleaseView ask(NewRelease about) {
        Actor actor = current.get();
        if (actor.personId() == null) {
            throw new DomainException(ReleaseError.PERSON_NEEDED);
        }
        NewRelease clean = about.checked(calendar.today());
        Release release = new Release(numbers.next(Numbers.REGISTER_RELEASE, NUMBER_DIGITS), clean, actor, clock.instant());
        rows.add(release);
        audit.record(ReleaseStep.ASK.auditType(), RELEASE, release.id(), release.number(), Map.of("recipient", clean.recipient(), "letterNo", clean.letterNo(), "reason", clean.reason()));
        rows.flush();
        return view(release.id());
    }

    /** Opens it for whoever asked, for the days of the setting. @throws DomainException {@link ReleaseError#SAME_PERSON}, {@link ReleaseError#PERSON_NEEDED} */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReleaseView release(UUID id, long seenVersion) {
        Release release = seen(id, seenVersion);
        Actor actor = current.get();
        ReleaseStep.RELEASE.requireFrom(release.state(), release.number());
        if (actor.personId() == null) {
            throw new DomainException(ReleaseError.PERSON_NEEDED);
        }
        if (release.askedBy(actor)) {
            throw new DomainException(ReleaseError.SAME_PERSON, release.number());
        }
        Instant now = clock.instant();
        release.take(ReleaseStep.RELEASE, actor, null, now);
        release.openUntil(now.plus(Duration.ofDays(days())));
        audit.record(ReleaseStep.RELEASE.auditType(), RELEASE, id, release.number(), Map.of("recipient", release.recipient(), "days", days()));
        decided.fire(release.decided());
        rows.flush();
        return view(id);
    }

    /** @param why told to whoever asked @throws DomainException {@link SharedError#REQUIRED} */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReleaseView refuse(UUID id, long seenVersion, String why) {
        return closed(id, seenVersion, ReleaseStep.REFUSE, why);
    }

    /** Calls it off, also after the release. @throws DomainException {@link SharedError#REQUIRED} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public ReleaseView withdraw(UUID id, long seenVersion, String why) {
        return closed(id, seenVersion, ReleaseStep.WITHDRAW, why);
    }

    /**
     * The package, as the registers are now. The trail keeps who took it for whom, and its hash.
     *
     * @throws DomainException {@link ReleaseError#NOT_YOURS}, {@link ReleaseError#NOT_OPEN}
     */
    @RolesAllowed(Role.OFFICER)
    public FileContent take(UUID id) {
        Release release = rows.lock(id);
        release.requireOpenFor(current.get(), clock.instant());
        RegisterExport.Written written = register.write();
        release.taken(written.file().ref().sha256(), clock.instant());
        audit.record("release.take", RELEASE, id, release.number(), Map.of("recipient", release.recipient(), "sha256", written.file().ref().sha256(), "certificates", written.certificates(),
                "tokens", written.tokens(), "people", written.people()));
        return written.file();
    }

    /** The package of whichever release is open for the caller. @throws DomainException {@link ReleaseError#NONE_OPEN} */
    @RolesAllowed(Role.OFFICER)
    public FileContent takeOpen() {
        return take(query.openFor(current.get().userId(), clock.instant()).orElseThrow(() -> new DomainException(ReleaseError.NONE_OPEN)));
    }

    private ReleaseView closed(UUID id, long seenVersion, ReleaseStep step, String why) {
        Release release = seen(id, seenVersion);
        step.requireFrom(release.state(), release.number());
        String note = NewRelease.text("decisionNote", why, NewRelease.LONGEST_TEXT);
        release.take(step, current.get(), note, clock.instant());
        audit.record(step.auditType(), RELEASE, id, release.number(), Map.of("recipient", release.recipient(), "reason", note));
        decided.fire(release.decided());
        rows.flush();
        return view(id);
    }

    private Release seen(UUID id, long seenVersion) {
        Release release = rows.lock(id);
        Versions.require(release.version(), seenVersion, release.number());
        return release;
    }

    private ReleaseView view(UUID id) {
        return query.find(id).orElseThrow(() -> new DomainException(ReleaseError.NOT_FOUND, id));
    }

    private int days() {
        return settings.find(SETTING).filter(text -> text.matches("[1-9][0-9]?")).map(text -> Math.min(Integer.parseInt(text), MOST_DAYS)).orElse(DAYS);
    }
}
