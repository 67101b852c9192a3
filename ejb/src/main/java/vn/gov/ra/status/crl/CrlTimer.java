package vn.gov.ra.status.crl;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.status.crl.CrlMirror.Refreshed;
import vn.gov.ra.status.issued.IssuedIndex;

/**
 * Loads the indexes before the portal calls itself ready, then asks every authority on a fixed interval: a CA that
 * publishes early after an emergency is noticed within one interval (EJBCA waits for nextUpdate). One that gave no list is asked again before its turn.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CrlTimer {

    private static final Logger LOG = System.getLogger(CrlTimer.class.getName());
    /** Long enough for the server to finish starting. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    /** Within a second what one server takes in is known to all. */
    private static final Duration FOLLOW = Duration.ofMillis(500);
    private static final String FOLLOWING = "status.follow";
    private static final String RETRY = "crl.retry";

    private volatile boolean storageGone;
    private AlarmBell bell;
    private Retries retries;
    /** When the authorities that failed are looked at; null while no such timer is set. */
    private Instant retryAt;
    @Resource
    private TimerService timers;
    @Inject
    private IssuedIndex issued;
    @Inject
    private AuthorityStates states;
    @Inject
    private CrlMirror mirror;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;
    @Inject
    private Event<CrlAged> aged;

    @PermitAll
    @PostConstruct
    public void start() {
        bell = new AlarmBell(config.maxAge());
        retries = new Retries(config.refresh(), ThreadLocalRandom.current()::nextDouble);
        issued.catchUp();
        states.load();
        timers.createIntervalTimer(FOLLOW.toMillis(), FOLLOW.toMillis(), new TimerConfig(FOLLOWING, false));
        timers.createIntervalTimer(FIRST.toMillis(), config.refresh().toMillis(), new TimerConfig("crl.refresh", false));
    }

    @PermitAll
    @Timeout
    public void tick(Timer timer) {
        if (FOLLOWING.equals(timer.getInfo())) {
            follow();
        } else {
            boolean retry = RETRY.equals(timer.getInfo());
            ask(retry ? state -> retries.due(state.alias(), clock.instant()) : state -> true);
            again(retry);
        }
    }

    /** Sets the timer for those who failed; one is enough. */
    private synchronized void again(boolean over) {
        retryAt = over ? null : retryAt;
        Instant next = retries.next().orElse(null);
        if (next != null && (retryAt == null || next.isBefore(retryAt))) {
            retryAt = next;
            long pause = Math.max(1, Duration.between(clock.instant(), next).toMillis());
            timers.createSingleActionTimer(pause, new TimerConfig(RETRY, false));
        }
    }

    /** What other servers entered or accepted; told once when storage goes and once when it is back. */
    private void follow() {
        try {
            issued.catchUp();
            states.load();
            tell();
            if (storageGone) {
                LOG.log(Level.INFO, "status.storage-back");
            }
            storageGone = false;
        } catch (RuntimeException e) {
            if (!storageGone) {
                LOG.log(Level.WARNING, "status.storage-gone: answers go on from memory", e);
            }
            storageGone = true;
        }
    }

    private void ask(Predicate<AuthorityState> whom) {
        ActingAs.system(() -> {
            states.all().stream().filter(whom).forEach(this::refresh);
            return null;
        });
    }

    /** What was told is not told again; what could not be told is told next time. */
    private void tell() {
        for (CrlAged alarm : bell.due(states.all(), clock.instant())) {
            ActingAs.system(() -> {
                aged.fire(alarm);
                return null;
            });
            LOG.log(Level.WARNING, "crl.age authority=" + alarm.authority() + " alarm=" + alarm.alarm() + " thisUpdate=" + alarm.thisUpdate());
            bell.told(alarm);
        }
    }

    /** One authority's trouble must not keep the others from being asked. */
    private void refresh(AuthorityState state) {
        boolean answered = false;
        try {
            List<Refreshed> results = mirror.refresh(state);
            answered = results.isEmpty() || results.stream().anyMatch(result -> result.outcome().success());
            mirror.follow(state);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "crl.refresh authority=" + state.alias(), e);
        }
        if (answered) {
            retries.answered(state.alias());
        } else {
            retries.failed(state.alias(), clock.instant());
        }
    }
}
