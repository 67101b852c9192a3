package vn.gov.ra.relying.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
import vn.gov.ra.relying.RelyingChanged;
import vn.gov.ra.relying.RelyingError;
import vn.gov.ra.relying.RelyingState;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.relying.RelyingSystems;
import vn.gov.ra.shared.DomainException;

class RelyingDoorTest {

    private static final UUID MOT_CUA = new UUID(1, 1);
    /** 23:58 in Vietnam. */
    private static final Instant LATE = Instant.parse("2026-03-02T16:58:00Z");

    private final Ticking clock = new Ticking(LATE);
    private final Register register = new Register();
    private final Book book = new Book();
    private final RelyingDoor door = new RelyingDoor(register, book, new LegalCalendar(clock, new WorkingDays(List.of())), clock);

    private static final class Ticking extends Clock {
        private Instant now;

        private Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class Register extends RelyingSystems {
        private List<RelyingSystemView> rows = List.of(system(RelyingState.ACTIVE, 3, 100, List.of(), null));
        private boolean down;
        private int reads;

        @Override
        public List<RelyingSystemView> all() {
            reads++;
            if (down) {
                throw new IllegalStateException("the database is away");
            }
            return rows;
        }
    }

    private static final class Book extends UsageBook {
        private final List<Tallies.Line> written = new ArrayList<>();
        private boolean down;
        private long before;

        @Override
        Map<UUID, Long> write(Collection<Tallies.Line> lines, LocalDate day) {
            if (down) {
                throw new IllegalStateException("the database is away");
            }
            written.addAll(lines);
            return Map.of(MOT_CUA, before + written.stream().filter(line -> line.key().day().equals(day)).mapToLong(line -> line.tally().calls()).sum());
        }
    }

    private static RelyingSystemView system(RelyingState state, int perMinute, int perDay, List<String> addresses, LocalDate until) {
        return new RelyingSystemView(MOT_CUA, "mot-cua", "Một cửa điện tử", null, "Văn phòng UBND tỉnh", "Kiểm tra chữ ký", "Trung tâm CNTT", List.of("status.read"), addresses,
                perMinute, perDay, state, until, true, null, null, 0);
    }

    private DomainException refused(String address) {
        return assertThrows(DomainException.class, () -> door.admit("mot-cua", address, CallKind.STATUS));
    }

    private void now(RelyingSystemView changed) {
        register.rows = List.of(changed);
        door.changed(new RelyingChanged(MOT_CUA));
    }

    @Test
    void a_minute_is_refilled_evenly_and_the_refusal_says_how_long_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertEquals(MOT_CUA, door.admit("mot-cua", "10.1.1.1", CallKind.STATUS));
        }
        DomainException refusal = refused("10.1.1.1");
        assertSame(RelyingError.MINUTE_QUOTA, refusal.error());
        assertEquals(Duration.ofSeconds(20), refusal.arguments().get(1));

        clock.now = LATE.plusSeconds(20);
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        assertSame(RelyingError.MINUTE_QUOTA, refused("10.1.1.1").error());
    }

    @Test
    void a_day_ends_at_midnight_in_vietnam_and_counts_what_other_servers_wrote() {
        now(system(RelyingState.ACTIVE, 1000, 5, List.of(), null));
        book.before = 3;
        door.writeUp();
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        door.admit("mot-cua", "10.1.1.1", CallKind.BATCH);

        DomainException refusal = refused("10.1.1.1");
        assertSame(RelyingError.DAY_QUOTA, refusal.error());
        assertEquals(Duration.ofMinutes(2), refusal.arguments().get(1));

        clock.now = LATE.plus(Duration.ofMinutes(2));
        book.before = 0;
        door.writeUp();
        assertEquals(MOT_CUA, door.admit("mot-cua", "10.1.1.1", CallKind.STATUS));
    }

    @Test
    void only_registered_active_systems_come_in_and_only_from_their_addresses() {
        assertSame(RelyingError.NOT_REGISTERED, assertThrows(DomainException.class, () -> door.admit("la-mat", "10.1.1.1", CallKind.STATUS)).error());
        now(system(RelyingState.ACTIVE, 10, 100, List.of("10.1.0.0/16", "2001:db8::/32"), null));
        assertSame(RelyingError.WRONG_ADDRESS, refused("10.2.0.1").error());
        assertEquals(MOT_CUA, door.admit("mot-cua", "10.1.200.1", CallKind.STATUS));
        assertEquals(MOT_CUA, door.admit("mot-cua", "2001:db8:1::1", CallKind.STATUS));
        now(system(RelyingState.DISABLED, 10, 100, List.of(), null));
        assertSame(RelyingError.CLOSED, refused("10.1.200.1").error());
        now(system(RelyingState.ENDED, 10, 100, List.of(), null));
        assertSame(RelyingError.CLOSED, refused("10.1.200.1").error());
    }

    @Test
    void the_last_day_is_a_whole_day_of_vietnam() {
        now(system(RelyingState.ACTIVE, 10, 100, List.of(), LocalDate.of(2026, 3, 2)));
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);

        clock.now = LATE.plus(Duration.ofMinutes(2));
        assertSame(RelyingError.CLOSED, refused("10.1.1.1").error());
    }

    @Test
    void what_cannot_be_written_is_kept_and_written_once() {
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        book.down = true;
        door.writeUp();
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        book.down = false;
        door.writeUp();
        door.writeUp();

        assertEquals(1, book.written.size());
        assertEquals(new Tallies.Tally(2, 0, LATE), book.written.get(0).tally());
    }

    @Test
    void refusals_are_counted_apart_and_use_up_nothing() {
        now(system(RelyingState.ACTIVE, 2, 2, List.of("10.1.0.0/16"), null));
        refused("10.2.0.1");
        refused("10.2.0.1");
        refused("10.2.0.1");
        door.admit("mot-cua", "10.1.0.1", CallKind.STATUS);
        door.writeUp();

        assertEquals(new Tallies.Tally(1, 3, LATE), book.written.get(0).tally());
    }

    @Test
    void known_systems_come_in_while_the_database_is_away() {
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        register.down = true;
        door.changed(new RelyingChanged(MOT_CUA));

        assertEquals(MOT_CUA, door.admit("mot-cua", "10.1.1.1", CallKind.STATUS));
        clock.now = LATE.plusSeconds(2);
        assertThrows(IllegalStateException.class, () -> door.admit("la-mat", "10.1.1.1", CallKind.STATUS), "of a stranger nothing can be said then");
    }

    @Test
    void strangers_do_not_make_us_read_the_register_for_every_call() {
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        int before = register.reads;
        for (int i = 0; i < 20; i++) {
            assertThrows(DomainException.class, () -> door.admit("la-mat", "10.1.1.1", CallKind.STATUS));
        }
        assertEquals(before, register.reads);

        clock.now = LATE.plusSeconds(2);
        assertThrows(DomainException.class, () -> door.admit("la-mat", "10.1.1.1", CallKind.STATUS));
        assertEquals(before + 1, register.reads);
    }

    @Test
    void a_hundred_threads_get_exactly_the_minute_and_all_are_counted() throws InterruptedException {
        now(system(RelyingState.ACTIVE, 40, 1000, List.of(), null));
        door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
        Set<Thread> callers = new java.util.HashSet<>();
        for (int i = 0; i < 100; i++) {
            callers.add(new Thread(() -> {
                try {
                    door.admit("mot-cua", "10.1.1.1", CallKind.STATUS);
                } catch (DomainException over) {
                    assertSame(RelyingError.MINUTE_QUOTA, over.error());
                }
            }));
        }
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }
        door.writeUp();

        assertEquals(new Tallies.Tally(40, 61, LATE), book.written.get(0).tally());
    }

    @ParameterizedTest
    @CsvSource({"GET, v1/certificates/g2/7af2/status, STATUS", "GET, /v1/certificates/by-sha256/00ff/status, STATUS", "POST, v1/certificates/status, BATCH",
            "GET, v1/certificates, OTHER", "POST, v1/validations, VALIDATION", "POST, v1/signatures/validate, SIGNATURE", "POST, v1/dossiers, DOSSIER",
            "GET, v1/imports/1/rows, DOSSIER", "GET, v1/me, OTHER", "GET, '', OTHER"})
    void kinds_are_read_from_the_address(String method, String path, CallKind wanted) {
        assertEquals(wanted, CallKind.of(method, path));
    }
}
