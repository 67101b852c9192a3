package vn.gov.ra.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;

class PersonSpanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final int YEARS = 10;

    private static PersonSpan span(Map<Hold, LocalDate> ends, LocalDate last) {
        return new PersonSpan(new UUID(0, 1), null, ends, last);
    }

    private static Actor admin(long user, UUID person) {
        return new Actor(new UUID(1, user), "sub", "quantri", "Quản trị", person, null, Set.of("ADMIN"));
    }

    @Test
    void the_term_is_over_on_its_last_day_and_not_before() {
        assertEquals(Optional.empty(), span(Map.of(), LocalDate.parse("2016-11-20")).hold(TODAY, YEARS));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(), LocalDate.parse("2016-11-21")).hold(TODAY, YEARS));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(), LocalDate.parse("2016-11-20")).hold(TODAY, YEARS + 1));
    }

    @ParameterizedTest
    @EnumSource(value = Hold.class, names = {"TERM", "WIPED"}, mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_open_or_lies_ahead_holds(Hold kind) {
        assertEquals(Optional.of(kind), span(Map.of(kind, PersonSpan.OPEN), PersonSpan.OPEN).hold(TODAY, YEARS));
        assertEquals(Optional.of(kind), span(Map.of(kind, TODAY.plusDays(1)), TODAY.plusDays(1)).hold(TODAY, YEARS));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(kind, TODAY), TODAY).hold(TODAY, YEARS), "ended today");
    }

    @Test
    void nobody_is_wiped_twice() {
        assertEquals(Optional.of(Hold.WIPED), new PersonSpan(new UUID(0, 1), NOW, Map.of(), LocalDate.parse("1990-01-01")).hold(TODAY, YEARS));
    }

    @Test
    void whoever_proposed_may_not_confirm_with_any_account() {
        UUID person = new UUID(2, 1);
        Proposal proposal = new Proposal("LT-2026-0001", admin(1, person), NOW);
        assertEquals(RetentionError.SAME_PERSON, assertThrows(DomainException.class, () -> proposal.requireOther(admin(1, person))).error());
        assertEquals(RetentionError.SAME_PERSON, assertThrows(DomainException.class, () -> proposal.requireOther(admin(2, person))).error());
        proposal.requireOther(admin(2, new UUID(2, 2)));
        proposal.end(ProposalStep.UNDO, admin(1, person), NOW);
        assertEquals(RetentionError.SETTLED, assertThrows(DomainException.class, proposal::requireOpen).error());
    }

    @Test
    void a_tombstone_tells_people_apart_and_names_nobody() {
        Tombstone one = Tombstone.of(new UUID(0, 1));
        assertTrue(one.name().startsWith("Đã xóa theo thời hạn lưu trữ ("), one.name());
        assertEquals(one, Tombstone.of(new UUID(0, 1)));
        assertNotEquals(one, Tombstone.of(new UUID(0, 2)));
        assertTrue(one.searchKey().startsWith("da xoa theo thoi han luu tru"), one.searchKey());
    }
}
