package vn.gov.ra.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Legal dates and terms in working days (ngày làm việc). The zone is Vietnam's wherever the machine stands.
 * Days off are data; a change is seen by every server within {@link #KEPT}.
 */
@ApplicationScoped
public class LegalCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private Clock clock;
    @Inject
    private CalendarQuery days;

    private final AtomicReference<Known> known = new AtomicReference<>(nothing());

    /** For the container. */
    public LegalCalendar() {
    }

    /** A calendar with the days given, for code that has no database. */
    public LegalCalendar(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.known.set(new Known(days, Instant.MAX));
    }

    LegalCalendar(Clock clock, CalendarQuery days) {
        this.clock = clock;
        this.days = days;
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first moment of a legal date. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Last day of a term; the day of receipt is not counted. */
    public LocalDate addWorkingDays(LocalDate from, int count) {
        return workingDays().add(from, count);
    }

    /** Working days after {@code from} up to and with {@code to}; negative when the date has passed. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays().between(from, to);
    }

    public boolean working(LocalDate day) {
        return workingDays().working(day);
    }

    /** Somebody has entered the announcement of that year's days off: at least one carries a decision number. */
    public boolean announced(int year) {
        return days.year(year).stream().anyMatch(entry -> entry.decisionNo() != null);
    }

    /** The next question reads the days anew; what is just being read is not kept. */
    public void forget() {
        known.set(nothing());
    }

    /** Who asked while the change was not yet committed, or before it was undone, has read days that are not those of now. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged news) {
        forget();
    }

    private WorkingDays workingDays() {
        Known now = known.get();
        if (!clock.instant().isAfter(now.until())) {
            return now.days();
        }
        Known read = new Known(new WorkingDays(days.all()), clock.instant().plus(KEPT));
        known.compareAndSet(now, read);
        return read.days();
    }

    /** One of its own each time: a reading that began before is told apart from one that begins after. */
    private static Known nothing() {
        return new Known(null, Instant.MIN);
    }

    private record Known(WorkingDays days, Instant until) {
    }
}
