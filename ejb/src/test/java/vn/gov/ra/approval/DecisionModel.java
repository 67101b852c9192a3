package vn.gov.ra.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.invariants.Doubles;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
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

/** Somebody of five persons, with random delegators, wants to decide on a line that random persons made. The number is the seed. */
public final class DecisionModel implements LongConsumer {

    private static final int PERSONS = 5;
    private static final int TRIES = 30;
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID LINE = new UUID(9, 9);

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        for (int i = 0; i < TRIES; i++) {
            decide(chance);
        }
    }

    private static void decide(Random chance) {
        UUID actor = person(chance);
        Set<UUID> delegators = chance.nextBoolean() ? Set.of() : Set.of(person(chance));
        UUID reviewer = person(chance);
        UUID approver = person(chance);
        boolean granted = chance.nextInt(4) > 0;
        boolean unchanged = chance.nextInt(4) > 0;
        LineParties parties = new LineParties(person(chance), person(chance), person(chance), null, "h", unchanged ? "h" : "other");
        LineGuards guards = guards(parties, delegators, granted, reviewer, approver);
        Set<UUID> acting = new HashSet<>(delegators);
        acting.add(actor);
        Actor who = new Actor(actor, "s", "lanhdao", "Lãnh đạo Sở", actor, null, Set.of(Role.OFFICER, Role.OFFICE_SIGNER));
        String told = actor + " for " + delegators + " on " + parties + ", reviewed by " + reviewer + ", approved by " + approver;

        if (allowed(guards, LineStep.APPROVE, line(LineState.REVIEWED, Proposal.APPROVE), who)) {
            Set<UUID> barred = new HashSet<>(Set.copyOf(Set.of(reviewer)));
            barred.addAll(List.of(parties.creator(), parties.signer(), parties.lastEditor()));
            Broken.unless(Collections.disjoint(acting, barred), "DECISION_FOUR_EYES", told);
            Broken.unless(granted, "DECISION_AUTHORITY", told);
            Broken.unless(unchanged, "DECISION_CONTENT", told);
        }
        Broken.unless(!allowed(guards, LineStep.APPROVE, line(LineState.REVIEWED, Proposal.REJECT), who), "DECISION_PROPOSED", told);
        if (allowed(guards, LineStep.CLAIM, line(LineState.SUBMITTED, null), who)) {
            Broken.unless(Collections.disjoint(acting, List.of(parties.creator(), parties.signer())), "DECISION_REVIEWER", told);
        }
        Broken.unless(!allowed(guards, LineStep.EMERGENCY_APPROVE, line(LineState.SUBMITTED, null), who), "DECISION_EMERGENCY", told);
        if (allowed(guards, LineStep.AFTER_REVIEW, line(LineState.DONE, null, "AFTER_REVIEW_DUE"), who)) {
            Broken.unless(!acting.contains(approver), "DECISION_SECOND_LOOK", told);
        }
        if (allowed(guards, LineStep.VOID, line(LineState.APPROVED, null, "VOID_ASKED"), who)) {
            Broken.unless(!acting.contains(reviewer), "DECISION_VOID", told + ", asked by the reviewer");
        }
    }

    private static boolean allowed(LineGuards guards, LineStep step, LineView line, Actor who) {
        try {
            guards.require(step, line, who);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static UUID person(Random chance) {
        return new UUID(0, chance.nextInt(PERSONS));
    }

    private static LineGuards guards(LineParties parties, Set<UUID> delegators, boolean granted, UUID reviewer, UUID approver) {
        LineGuards guards = new LineGuards();
        Doubles.put(guards, "lines", new RequestLines() {
            @Override
            public LineParties parties(UUID lineId) {
                return parties;
            }

            @Override
            public java.util.Optional<UUID> whoTook(UUID lineId, LineStep step) {
                return java.util.Optional.of(reviewer);
            }
        });
        Doubles.put(guards, "grants", new Grants() {
            @Override
            public boolean inForce(UUID personId, String form, LocalDate on) {
                return granted;
            }

            @Override
            public Set<UUID> delegatorsOf(UUID personId, LocalDate on) {
                return delegators;
            }
        });
        Doubles.put(guards, "approvals", new ApprovalRepository() {
            @Override
            List<Decision> standing(UUID lineId, DecisionStep step) {
                UUID by = step == DecisionStep.APPROVE ? approver : reviewer;
                return List.of(new Decision(LINE, step, new Actor(by, "s", "s", "s", by, null, Set.of()), Decision.APPROVED, "h", MONDAY));
            }
        });
        Doubles.put(guards, "calendar", new LegalCalendar(Clock.fixed(MONDAY, ZoneOffset.UTC), new WorkingDays(List.of())));
        return guards;
    }

    private static LineView line(LineState state, Proposal proposal, String... flags) {
        return new LineView(LINE, LINE, "YC-2026-000123", 1, "YC-2026-000123-01", LINE, "UBND xã Quảng Khê", RequestAction.REVOKE, SubjectKind.PERSON, "05", "R2024", null,
                "Nông Văn Hiếu", state, MONDAY, proposal, null, null, null, java.util.Arrays.stream(flags).collect(Collectors.toSet()), LINE, null, Map.of(), 3);
    }
}
