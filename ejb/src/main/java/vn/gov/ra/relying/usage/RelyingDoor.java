package vn.gov.ra.relying.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.relying.AddressBlock;
import vn.gov.ra.relying.RelyingChanged;
import vn.gov.ra.relying.RelyingError;
import vn.gov.ra.relying.RelyingState;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.relying.RelyingSystems;
import vn.gov.ra.shared.DomainException;

/**
 * Lets relying systems in: registered, active, from an address of theirs, within minute and day. It answers from memory; the register is
 * read again when it changes here, and every few seconds for what changed on another server.
 */
@ApplicationScoped
public class RelyingDoor {

    private static final Logger LOG = System.getLogger(RelyingDoor.class.getName());
    /** A stranger does not make us read the register more often. */
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private final Tallies tallies = new Tallies();
    private final Map<UUID, Allowance> minutes = new ConcurrentHashMap<>();
    private volatile Map<String, Known> known = Map.of();
    private volatile Instant readAt = Instant.EPOCH;
    private volatile boolean stale = true;
    private volatile Map<UUID, Long> written = Map.of();

    private final RelyingSystems systems;
    private final UsageBook book;
    private final LegalCalendar calendar;
    private final Clock clock;

    /** For the container's proxy. */
    protected RelyingDoor() {
        this(null, null, null, null);
    }

    @Inject
    RelyingDoor(RelyingSystems systems, UsageBook book, LegalCalendar calendar, Clock clock) {
        this.systems = systems;
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A system with its addresses read. */
    private record Known(RelyingSystemView view, List<AddressBlock> addresses) {

        static Known of(RelyingSystemView view) {
            return new Known(view, view.addresses().stream().map(AddressBlock::parse).toList());
        }

        boolean from(String address) {
            return addresses.isEmpty() || addresses.stream().anyMatch(block -> block.holds(address));
        }
    }

    /**
     * @param address the caller's, as the server writes it
     * @return the system that called
     * @throws DomainException it may not come in (403), or not yet (429, with the time to wait)
     */
    public UUID admit(String clientId, String address, CallKind kind) {
        Known caller = find(clientId);
        if (caller == null) {
            throw new DomainException(RelyingError.NOT_REGISTERED, String.valueOf(clientId));
        }
        Instant now = clock.instant();
        LocalDate today = calendar.dateOf(now);
        try {
            require(caller.view(), caller.from(address), address, now, today);
        } catch (DomainException refusal) {
            count(caller, today, kind, new Tallies.Tally(0, 1, now));
            throw refusal;
        }
        count(caller, today, kind, new Tallies.Tally(1, 0, now));
        return caller.view().id();
    }

    private void require(RelyingSystemView system, boolean fromHome, String address, Instant now, LocalDate today) {
        if (system.state() != RelyingState.ACTIVE || system.activeUntil() != null && today.isAfter(system.activeUntil())) {
            throw new DomainException(RelyingError.CLOSED, system.clientId());
        }
        if (!fromHome) {
            throw new DomainException(RelyingError.WRONG_ADDRESS, system.clientId(), address);
        }
        if (written.getOrDefault(system.id(), 0L) + tallies.calls(system.id(), today) >= system.perDay()) {
            throw new DomainException(RelyingError.DAY_QUOTA, system.clientId(), Duration.between(now, calendar.startOf(today.plusDays(1))));
        }
        Duration wait = minutes.computeIfAbsent(system.id(), id -> new Allowance()).take(system.perMinute(), now);
        if (!wait.isZero()) {
            throw new DomainException(RelyingError.MINUTE_QUOTA, system.clientId(), wait);
        }
    }

    private void count(Known caller, LocalDate today, CallKind kind, Tallies.Tally tally) {
        tallies.add(new Tallies.Key(caller.view().id(), today, kind), tally);
    }

    private Known find(String clientId) {
        Known caller = clientId == null ? null : known.get(clientId);
        if (stale || caller == null && clientId != null && clock.instant().isAfter(readAt.plus(SOONEST))) {
            try {
                read();
                caller = known.get(String.valueOf(clientId));
            } catch (RuntimeException e) {
                if (caller == null) {
                    throw e;   // nobody can say now that it is not registered
                }
                LOG.log(Level.WARNING, "relying.register-not-read: {0}", e.toString());
            }
        }
        return caller;
    }

    /** What is remembered is read again with the next call; not here, where the transaction is just ending. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RelyingChanged news) {
        stale = true;
    }

    private synchronized void read() {
        stale = false;
        known = systems.all().stream().map(Known::of).collect(Collectors.toUnmodifiableMap(one -> one.view().clientId(), Function.identity()));
        readAt = clock.instant();
    }

    /** Writes what was added up, and reads the register and the day's counts; what cannot be written now is kept for the next time. */
    void writeUp() {
        List<Tallies.Line> lines = tallies.take();
        try {
            written = book.write(lines, calendar.today());
            lines = List.of();
            read();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "relying.usage-not-written lines={0}: {1}", lines.size(), e.toString());
            lines.forEach(line -> tallies.add(line.key(), line.tally()));
        }
    }
}
