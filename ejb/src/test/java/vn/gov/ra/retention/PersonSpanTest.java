package vn.gov.ra.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        assertEquals(Optional.empty(), span(Map.of(), LocalDate.parse("2016-11-20")).hold(TODAY, YEARS, false));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(), LocalDate.parse("2016-11-21")).hold(TODAY, YEARS, false));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(), LocalDate.parse("2016-11-20")).hold(TODAY, YEARS + 1, false));
    }

    @ParameterizedTest
    @EnumSource(value = Hold.class, names = {"TERM", "WIPED", "ORDERED"}, mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_open_or_lies_ahead_holds(Hold kind) {
        assertEquals(Optional.of(kind), span(Map.of(kind, PersonSpan.OPEN), PersonSpan.OPEN).hold(TODAY, YEARS, false));
        assertEquals(Optional.of(kind), span(Map.of(kind, TODAY.plusDays(1)), TODAY.plusDays(1)).hold(TODAY, YEARS, false));
        assertEquals(Optional.of(Hold.TERM), span(Map.of(kind, TODAY), TODAY).hold(TODAY, YEARS, false), "ended today");
    }

    @Test
    void a_hold_is_named_before_all_that_is_open() {
        assertEquals(Optional.of(Hold.ORDERED), span(Map.of(), LocalDate.parse("1990-01-01")).hold(TODAY, YEARS, true));
        assertEquals(Optional.of(Hold.ORDERED), span(Map.of(Hold.TOKEN, PersonSpan.OPEN), PersonSpan.OPEN).hold(TODAY, YEARS, true));
        assertEquals(Optional.of(Hold.WIPED), new PersonSpan(new UUID(0, 1), NOW, Map.of(), LocalDate.parse("1990-01-01")).hold(TODAY, YEARS, true));
    }

    @Test
    void a_hold_stands_on_its_last_day_and_until_it_is_lifted_once() {
        PersonHold open = new PersonHold(new UUID(0, 1), new NewPersonHold(HoldGround.COURT, "Tranh chấp", "12/TB-TA", TODAY, null), new UUID(1, 1), NOW);
        PersonHold dated = new PersonHold(new UUID(0, 1), new NewPersonHold(HoldGround.INSPECTION, "Thanh tra", "3/QĐ-TTr", TODAY, TODAY), new UUID(1, 1), NOW);
        assertTrue(open.standing(TODAY.plusYears(90)));
        assertTrue(dated.standing(TODAY));
        assertFalse(dated.standing(TODAY.plusDays(1)));
        assertEquals(RetentionError.HOLD_OVER, assertThrows(DomainException.class, () -> dated.lift("Đã kết luận", new UUID(1, 2), NOW, TODAY.plusDays(1))).error());
        open.lift("Bản án có hiệu lực", new UUID(1, 2), NOW, TODAY);
        assertFalse(open.standing(TODAY));
        assertEquals(RetentionError.HOLD_OVER, assertThrows(DomainException.class, () -> open.lift("Lần nữa", new UUID(1, 2), NOW, TODAY)).error());
    }

    @Test
    void nobody_is_wiped_twice() {
        assertEquals(Optional.of(Hold.WIPED), new PersonSpan(new UUID(0, 1), NOW, Map.of(), LocalDate.parse("1990-01-01")).hold(TODAY, YEARS, false));
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
