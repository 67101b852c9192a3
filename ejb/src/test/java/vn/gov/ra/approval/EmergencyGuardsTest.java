package vn.gov.ra.approval;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
import vn.gov.ra.request.LineParties;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubjectKind;

class EmergencyGuardsTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T19:30:00Z");
    private static final UUID LINE = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Actor OFFICER = person(1, "chuyenvien", Role.OFFICER, Role.OFFICE_SIGNER);
    private static final Actor SIGNER = person(2, "lanhdao", Role.OFFICE_SIGNER);
    private static final Actor SECOND = person(3, "lanhdao2", Role.OFFICE_SIGNER);

    private final LineGuards guards = new LineGuards();
    private Decision approval;
    private UUID delegator;
    private boolean granted = true;

    private static Actor person(int number, String name, String... roles) {
        UUID id = new UUID(0, number);
        return new Actor(id, name, name, name, id, null, Set.of(roles));
    }

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        put("lines", new RequestLines() {
            @Override
            public LineParties parties(UUID lineId) {
                return new LineParties(OFFICER.personId(), null, OFFICER.personId(), null, "h", "h");
            }
        });
        put("grants", new Grants() {
            @Override
            public boolean inForce(UUID personId, String form, LocalDate on) {
                return granted;
            }

            @Override
            public Set<UUID> delegatorsOf(UUID personId, LocalDate on) {
                return delegator == null ? Set.of() : Set.of(delegator);
            }
        });
        put("approvals", new ApprovalRepository() {
            @Override
            List<Decision> standing(UUID lineId, DecisionStep step) {
                return approval == null ? List.of() : List.of(approval);
            }
        });
        put("calendar", new LegalCalendar(Clock.fixed(NIGHT, ZoneOffset.UTC), new WorkingDays(List.of())));
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = LineGuards.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(guards, value);
    }

    private static LineView line(LineState state, String... flags) {
        return new LineView(LINE, LINE, "YC-2026-000123", 1, "YC-2026-000123-01", LINE, "UBND xã Quảng Khê", RequestAction.REVOKE, SubjectKind.PERSON, "05",
                "R2024", null, "Nông Văn Hiếu", state, NIGHT, null, null, null, null, Set.of(flags), LINE, null, Map.of(), 3);
    }

    private ErrorCode refusal(LineStep step, LineView line, Actor actor) {
        return assertThrows(DomainException.class, () -> guards.require(step, line, actor)).error();
    }

    @Test
    void one_signer_approves_an_emergency_without_a_review() {
        assertDoesNotThrow(() -> guards.require(LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED, "EMERGENCY"), SIGNER));
    }

    @Test
    void ordinary_request_has_no_short_way() {
        assertEquals(ApprovalError.NOT_EMERGENCY, refusal(LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED), SIGNER));
    }

    @Test
    void emergency_already_under_review_goes_the_ordinary_way() {
        assertEquals(StateError.STEP_NOT_ALLOWED, refusal(LineStep.EMERGENCY_APPROVE, line(LineState.IN_REVIEW, "EMERGENCY"), SIGNER));
    }

    @Test
    void who_recorded_it_does_not_approve_it_nor_does_who_acts_for_that_person() {
        assertEquals(ApprovalError.FOUR_EYES, refusal(LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED, "EMERGENCY"), OFFICER));
        delegator = OFFICER.personId();
        assertEquals(ApprovalError.FOUR_EYES, refusal(LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED, "EMERGENCY"), SIGNER));
    }

    @Test
    void night_gives_nobody_authority() {
        granted = false;
        assertEquals(ApprovalError.NO_AUTHORITY, refusal(LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED, "EMERGENCY"), SIGNER));
    }

    @Test
    void second_look_is_another_persons() {
        approval = new Decision(LINE, DecisionStep.APPROVE, SIGNER, Decision.APPROVED, "h", NIGHT);
        LineView done = line(LineState.DONE, "EMERGENCY", "AFTER_REVIEW_DUE");

        assertEquals(ApprovalError.AFTER_REVIEW_OWN, refusal(LineStep.AFTER_REVIEW, done, SIGNER));
        assertDoesNotThrow(() -> guards.require(LineStep.AFTER_REVIEW, done, SECOND));
    }

    @Test
    void who_lent_the_authority_does_not_look_a_second_time() {
        approval = new Decision(LINE, DecisionStep.APPROVE, SIGNER, Decision.APPROVED, "h", NIGHT).onBehalfOf(SECOND.personId());

        assertEquals(ApprovalError.AFTER_REVIEW_OWN, refusal(LineStep.AFTER_REVIEW, line(LineState.SENT, "AFTER_REVIEW_DUE"), SECOND));
    }

    @Test
    void second_look_is_taken_once() {
        assertEquals(ApprovalError.AFTER_REVIEW_NOT_DUE, refusal(LineStep.AFTER_REVIEW, line(LineState.APPROVED, "EMERGENCY"), SECOND));
    }
}
