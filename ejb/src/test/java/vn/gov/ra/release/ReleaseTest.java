package vn.gov.ra.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

class ReleaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final UUID LAN = UUID.randomUUID();

    private final Actor lan = account(LAN);
    private final Release release = new Release("GS-2026-0001", new NewRelease("Sở tỉnh bạn", "31/SKHCN", LocalDate.of(2026, 3, 1), "Hợp nhất sổ"), lan, NOW);

    private static Actor account(UUID person) {
        return new Actor(UUID.randomUUID(), "s", "u", "Nguyễn Thị Lan", person, null, Set.of(Role.OFFICER));
    }

    private DomainException refusal(Actor actor, Instant at) {
        return assertThrows(DomainException.class, () -> release.requireOpenFor(actor, at));
    }

    @Test
    void another_account_of_the_same_human_being_has_asked_too_but_does_not_take_it() {
        Actor second = account(LAN);
        assertTrue(release.askedBy(second));
        assertFalse(release.askedBy(account(UUID.randomUUID())));
        assertFalse(release.askedBy(account(null)));
        released();
        assertEquals(ReleaseError.NOT_YOURS, refusal(second, NOW).error());
    }

    @Test
    void it_is_open_from_the_release_up_to_its_end() {
        assertEquals(ReleaseError.NOT_OPEN, refusal(lan, NOW).error());
        released();
        assertDoesNotThrow(() -> release.requireOpenFor(lan, NOW));
        assertDoesNotThrow(() -> release.requireOpenFor(lan, NOW.plus(Duration.ofDays(3)).minusNanos(1)));
        assertEquals(ReleaseError.NOT_OPEN, refusal(lan, NOW.plus(Duration.ofDays(3))).error());
    }

    @Test
    void what_was_called_off_is_closed_at_once() {
        released();
        release.take(ReleaseStep.WITHDRAW, lan, "Không cần nữa", NOW);
        assertEquals(ReleaseError.NOT_OPEN, refusal(lan, NOW).error());
    }

    private void released() {
        release.take(ReleaseStep.RELEASE, account(UUID.randomUUID()), null, NOW);
        release.openUntil(NOW.plus(Duration.ofDays(3)));
    }
}
