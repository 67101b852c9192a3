package vn.gov.ra.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubjectKind;

/** All pairs of roles around a list: who froze it does not sign it, who imported the answer does not confirm it, two persons give it up. */
class BatchFourEyesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final List<String> ROLES = List.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
            Role.RELYING_SYSTEM);

    static Stream<Arguments> pairs() {
        return ROLES.stream().flatMap(one -> ROLES.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @MethodSource("pairs")
    void two_persons_act_on_a_list_whatever_roles_they_have(String before, String now) {
        boolean signs = Role.OFFICE_SIGNER.equals(now);
        boolean confirms = signs || Role.OFFICER.equals(now);
        boolean oneSigner = signs || Role.OFFICE_SIGNER.equals(before);

        assertEquals("false " + signs + " false", tried(BatchStep.SIGN, before, now), "freeze, then sign");
        assertEquals("false " + confirms + " false", tried(BatchStep.CONFIRM, before, now), "import, then confirm");
        assertEquals("false " + (confirms && oneSigner) + " false", tried(BatchStep.CANCEL, before, now), "ask, then give up");
        assertEquals("false " + (confirms && oneSigner) + " false", tried(BatchStep.SUPERSEDE, before, now), "ask, then replace");
    }

    /** By the same person with both roles, by another with the second, by another who acts for the first. */
    private static String tried(BatchStep step, String before, String now) {
        return allowed(step, before, FIRST, null, Set.copyOf(List.of(before, now))) + " " + allowed(step, before, OTHER, null, Set.of(now)) + " " + allowed(step, before, OTHER, FIRST, Set.of(now));
    }

    private static boolean allowed(BatchStep step, String before, UUID person, UUID delegator, Set<String> roles) {
        try {
            guards(delegator).require(batch(step, before), step, new Actor(person, "s", "canbo", "Cán bộ", person, null, roles));
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    /** The first person froze it, imported its answer and asked to give it up. */
    private static SubmissionBatch batch(BatchStep step, String before) {
        Actor first = new Actor(FIRST, "s", "canbo", "Cán bộ", FIRST, null, Set.of(before));
        SubmissionBatch batch = new SubmissionBatch(new UUID(9, 1), new LineView(new UUID(9, 9), new UUID(9, 9), "YC-2026-000123", 1, "YC-2026-000123-01", new UUID(9, 9), "UBND xã Quảng Khê",
                RequestAction.ISSUE, SubjectKind.PERSON, "01", "R2024", null, "Nông Văn Hiếu", LineState.APPROVED, MONDAY, null, null, null, null, Set.of(), new UUID(9, 9), null,
                Map.of(), 3), null, first, MONDAY);
        batch.take(BatchStep.FREEZE);
        batch.freeze("DS-2026-001", FIRST, MONDAY, "hash", new UUID(3, 1), "packed");
        if (step == BatchStep.CONFIRM || step == BatchStep.SUPERSEDE) {
            batch.take(BatchStep.SIGN);
            batch.take(BatchStep.RECORD_SENDING);
        }
        if (step == BatchStep.CONFIRM) {
            batch.take(BatchStep.IMPORT_RESULT);
        }
        if (step == BatchStep.CANCEL || step == BatchStep.SUPERSEDE) {
            batch.ask(step == BatchStep.CANCEL ? BatchStep.ASK_CANCEL : BatchStep.ASK_SUPERSEDE, first, first.has(Role.OFFICE_SIGNER), "Gửi nhầm");
        }
        return batch;
    }

    private static BatchGuards guards(UUID delegator) {
        BatchGuards guards = new BatchGuards();
        Doubles.put(guards, "rows", new BatchRows());
        Doubles.put(guards, "query", new BatchQuery() {
            @Override
            Set<UUID> importers(UUID batchId) {
                return Set.of(FIRST);
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
        Doubles.put(guards, "calendar", new LegalCalendar(Clock.fixed(MONDAY, ZoneOffset.UTC), new WorkingDays(List.of())));
        return guards;
    }
}
