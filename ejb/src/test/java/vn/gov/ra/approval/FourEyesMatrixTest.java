package vn.gov.ra.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.invariants.Doubles;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineParties;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * All pairs of roles: what was done in one and is then decided in the other, by one human being who has both, by two, and by one who acts for the first.
 * Both tables are typed here a second time.
 */
class FourEyesMatrixTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID LINE = new UUID(9, 9);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final List<String> ROLES = List.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
            Role.RELYING_SYSTEM);

    /** What somebody did with the line before. */
    private enum Deed { CREATED, SIGNED, EDITED, PROPOSED, APPROVED, ASKED_VOID }

    private static final Map<LineStep, Set<String>> DECIDES = Map.of(LineStep.CLAIM, Set.of(Role.OFFICER), LineStep.APPROVE, Set.of(Role.OFFICE_SIGNER), LineStep.REJECT, Set.of(Role.OFFICE_SIGNER),
            LineStep.EMERGENCY_APPROVE, Set.of(Role.OFFICE_SIGNER), LineStep.AFTER_REVIEW, Set.of(Role.OFFICER, Role.OFFICE_SIGNER), LineStep.VOID, Set.of(Role.OFFICE_SIGNER));
    /** Whoever did this does not do that. */
    private static final Map<LineStep, Set<Deed>> BARRED = Map.of(LineStep.CLAIM, Set.of(Deed.CREATED, Deed.SIGNED),
            LineStep.APPROVE, Set.of(Deed.CREATED, Deed.SIGNED, Deed.EDITED, Deed.PROPOSED), LineStep.REJECT, Set.of(Deed.CREATED, Deed.SIGNED, Deed.EDITED, Deed.PROPOSED),
            LineStep.EMERGENCY_APPROVE, Set.of(Deed.CREATED, Deed.SIGNED, Deed.EDITED), LineStep.AFTER_REVIEW, Set.of(Deed.APPROVED), LineStep.VOID, Set.of(Deed.ASKED_VOID));

    static Stream<Arguments> pairs() {
        return ROLES.stream().flatMap(one -> ROLES.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @MethodSource("pairs")
    void who_did_the_first_never_decides_as_the_second(String before, String now) {
        List<String> wrong = new ArrayList<>();
        for (LineStep step : DECIDES.keySet()) {
            for (Deed deed : Deed.values()) {
                boolean barred = BARRED.get(step).contains(deed);
                boolean byBoth = Stream.of(before, now).anyMatch(DECIDES.get(step)::contains);
                boolean byNow = DECIDES.get(step).contains(now);
                expect(byBoth && !barred, allowed(deed, step, FIRST, null, Set.copyOf(List.of(before, now))), "the same person", deed, step, wrong);
                expect(byNow, allowed(deed, step, OTHER, null, Set.of(now)), "another person", deed, step, wrong);
                expect(byNow && !barred, allowed(deed, step, OTHER, FIRST, Set.of(now)), "one who acts for the first", deed, step, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void expect(boolean may, boolean does, String who, Deed deed, LineStep step, List<String> wrong) {
        if (may != does) {
            wrong.add(who + " " + deed + " then " + step + (does ? " is let through" : " is refused"));
        }
    }

    private static boolean allowed(Deed deed, LineStep step, UUID person, UUID delegator, Set<String> roles) {
        Actor who = new Actor(person, "s", "canbo", "Cán bộ", person, null, roles);
        try {
            guards(deed, delegator).require(step, line(step), who);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    /** Everything else was done by a third person. */
    private static LineGuards guards(Deed deed, UUID delegator) {
        Map<Deed, UUID> by = new EnumMap<>(Deed.class);
        for (Deed each : Deed.values()) {
            by.put(each, each == deed ? FIRST : new UUID(0, 3));
        }
        LineGuards guards = new LineGuards();
        Doubles.put(guards, "lines", new RequestLines() {
            @Override
            public LineParties parties(UUID lineId) {
                return new LineParties(by.get(Deed.CREATED), by.get(Deed.SIGNED), by.get(Deed.EDITED), null, "h", "h");
            }

            @Override
            public Optional<UUID> whoTook(UUID lineId, LineStep step) {
                return Optional.of(by.get(Deed.ASKED_VOID));
            }
        });
        Doubles.put(guards, "grants", new Grants() {
            @Override
            public boolean inForce(UUID personId, String form, LocalDate on) {
                return true;
            }

            @Override
            public Set<UUID> delegatorsOf(UUID personId, LocalDate on) {
                return delegator == null ? Set.of() : Set.of(delegator);
            }
        });
        Doubles.put(guards, "approvals", new ApprovalRepository() {
            @Override
            List<Decision> standing(UUID lineId, DecisionStep step) {
                UUID decided = by.get(step == DecisionStep.APPROVE ? Deed.APPROVED : Deed.PROPOSED);
                return List.of(new Decision(LINE, step, new Actor(decided, "s", "s", "s", decided, null, Set.of()), Decision.APPROVED, "h", MONDAY));
            }
        });
        Doubles.put(guards, "calendar", new LegalCalendar(Clock.fixed(MONDAY, ZoneOffset.UTC), new WorkingDays(List.of())));
        return guards;
    }

    private static LineView line(LineStep step) {
        LineState state = switch (step) {
            case CLAIM, EMERGENCY_APPROVE -> LineState.SUBMITTED;
            case APPROVE, REJECT -> LineState.REVIEWED;
            default -> LineState.APPROVED;
        };
        return new LineView(LINE, LINE, "YC-2026-000123", 1, "YC-2026-000123-01", LINE, "UBND xã Quảng Khê", RequestAction.REVOKE, SubjectKind.PERSON, "05", "R2024", null,
                "Nông Văn Hiếu", state, MONDAY, Proposal.APPROVE, null, null, null,
                Set.of(EmergencyRequests.EMERGENCY, EmergencyRequests.AFTER_REVIEW_DUE, LineGuards.VOID_ASKED), LINE, null, Map.of(), 3);
    }
}
