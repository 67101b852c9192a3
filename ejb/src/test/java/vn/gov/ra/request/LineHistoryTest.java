package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Transitions;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * Random lives of lines, beside a model that knows only what the office would say: was it signed, was its present content approved, did an answer come.
 * {@code -Dra.long=true} tries ten thousand of them. A life that fails is told by its seed.
 */
class LineHistoryTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final int LONGEST = 60;
    private static final Set<LineState> UNSIGNED = EnumSet.of(LineState.DRAFT, LineState.AWAITING_AGENCY_SIGN, LineState.VOID);
    private static final Set<LineState> WITH_THE_OPERATOR = EnumSet.of(LineState.BATCHED, LineState.SENT, LineState.FULFILLED, LineState.DELIVERING, LineState.DONE);
    /** From here on nothing but the operator's answer decides. */
    private static final Set<LineState> ANSWERED = EnumSet.of(LineState.FULFILLED, LineState.DELIVERING, LineState.DONE);

    private static int lives() {
        return Boolean.getBoolean("ra.long") ? 10_000 : 500;
    }

    private static final class Life {

        private final Random chance;
        private final RequestLine line;
        private Instant now = MONDAY;
        private boolean signed;
        private boolean approved;
        private boolean answered;

        Life(long seed) {
            chance = new Random(seed);
            Actor clerk = new Actor(Ids.next(), "s", "vanthu.xa", "Đặng Thị Văn", Ids.next(), Ids.next(), Set.of("CLERK"));
            Dossier dossier = new Dossier(Ids.next(), clerk.agencyId(), clerk, MONDAY);
            dossier.asks("01", "R2024", RequestAction.ISSUE, SubjectKind.PERSON);
            boolean emergency = chance.nextInt(5) == 0;
            line = new RequestLine(Ids.next(), dossier, 1, emergency ? LineStep.RAISE_EMERGENCY : LineStep.CREATE, MONDAY);
            // Who reports a loss is known; the letter follows.
            signed = emergency;
        }

        /** Mostly what the table allows, so that lives get far; else anything at all, which the line itself has to refuse. */
        void step() {
            now = now.plusSeconds(3600);
            List<LineStep> open = Arrays.stream(LineStep.values()).filter(step -> step.allowedFrom(line.state())).toList();
            LineStep step = open.isEmpty() || chance.nextInt(4) == 0 ? LineStep.values()[chance.nextInt(LineStep.values().length)] : open.get(chance.nextInt(open.size()));
            LineState before = line.state();
            LineChange change = change(step);
            if (!step.allowedFrom(before)) {
                String picture = picture();
                assertThrows(DomainException.class, () -> line.take(step, change, now), step + " from " + before);
                assertEquals(picture, picture(), "a refusal changes nothing: " + step + " from " + before);
                return;
            }
            Instant since = line.stateSince();
            assertEquals(before, line.take(step, change, now));
            remember(step);
            holds(step, before, since);
        }

        private LineChange change(LineStep step) {
            return switch (step) {
                case CLAIM, REASSIGN -> LineChange.none().assignedTo(UUID.randomUUID());
                case RELEASE -> LineChange.none().assignedTo(null);
                case PROPOSE_APPROVE -> LineChange.none().proposing(Proposal.APPROVE, "h");
                case PROPOSE_REJECT -> LineChange.none().proposing(Proposal.REJECT, "h");
                case SEND_BACK, CORRECT, ASK_AGENCY -> LineChange.none().undecided();
                case ASK_SUPPLEMENT -> LineChange.comment("Bổ sung").answeredBy(LocalDate.of(2026, 12, 1));
                default -> LineChange.comment("x");
            };
        }

        private void remember(LineStep step) {
            switch (step) {
                case SIGN, SUBMIT_CONFIRMED -> signed = true;
                case REFUSE -> signed = false;
                case APPROVE, EMERGENCY_APPROVE -> approved = true;
                case CORRECT, ASK_AGENCY -> approved = false;
                case RESULT_MATCHED -> answered = true;
                default -> { }
            }
        }

        private void holds(LineStep step, LineState before, Instant since) {
            LineState after = line.state();
            String told = step + " from " + before + " to " + after;
            assertFalse(before.isFinal() && after != before, told + ": what is over stays over");
            assertTrue(signed || UNSIGNED.contains(after), told + ": the agency has not signed");
            assertTrue(approved || !WITH_THE_OPERATOR.contains(after), told + ": in a list without an approval of its content");
            assertTrue(answered || !ANSWERED.contains(after), told + ": fulfilled without an answer");
            assertEquals(after == before ? since : now, line.stateSince(), told);
            assertTrue(line.answerDueOn() == null || after == LineState.NEEDS_SUPPLEMENT, told + ": a last day for an answer nobody waits for");
            assertEquals(after.isFinal(), Transitions.isFinal(LineStep.class, after), told);
            assertFalse(!after.isFinal() && Arrays.stream(LineStep.values()).noneMatch(one -> one.allowedFrom(after)), told + ": nobody can go on");
        }

        private String picture() {
            return line.state() + " " + line.stateSince() + " " + line.assigneeId() + " " + line.proposal() + " " + line.reviewedHash() + " " + line.answerDueOn() + " " + line.flags();
        }
    }

    @Test
    void in_every_life_nothing_reaches_the_operator_unsigned_or_unapproved_and_what_is_over_stays_over() {
        EnumSet<LineState> seen = EnumSet.noneOf(LineState.class);
        for (long seed = 0; seed < lives(); seed++) {
            Life life = new Life(seed);
            try {
                for (int i = 0; i < LONGEST; i++) {
                    life.step();
                    seen.add(life.line.state());
                }
            } catch (AssertionError wrong) {
                throw new AssertionError("life with seed " + seed, wrong);
            }
        }
        assertEquals(EnumSet.allOf(LineState.class), seen, "the lives reach every state");
    }
}
