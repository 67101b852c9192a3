package vn.gov.ra.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubjectKind;

/** One random life of a line, beside a model that knows only what the office would say of it. The number is the seed. */
public final class LineModel implements LongConsumer {

    private static final int STEPS = 60;
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final Set<LineState> OVER = EnumSet.of(LineState.DONE, LineState.REJECTED, LineState.CA_REJECTED, LineState.WITHDRAWN, LineState.LAPSED, LineState.VOID);
    private static final Set<LineState> UNSIGNED = EnumSet.of(LineState.DRAFT, LineState.AWAITING_AGENCY_SIGN, LineState.VOID);
    private static final Set<LineState> IN_A_LIST = EnumSet.of(LineState.BATCHED, LineState.SENT, LineState.FULFILLED, LineState.DELIVERING, LineState.DONE);
    private static final Set<LineState> ANSWERED = EnumSet.of(LineState.FULFILLED, LineState.DELIVERING, LineState.DONE);

    private final Set<LineState> seen = EnumSet.noneOf(LineState.class);

    /** Where its lives have been. */
    Set<LineState> seen() {
        return seen;
    }

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        boolean emergency = chance.nextInt(5) == 0;
        Actor clerk = new Actor(new UUID(1, seed), "s", "vanthu.xa", "Đặng Thị Văn", new UUID(2, seed), new UUID(3, seed), Set.of("CLERK"));
        Dossier dossier = new Dossier(new UUID(4, seed), clerk.agencyId(), clerk, MONDAY);
        dossier.asks("01", "R2024", RequestAction.ISSUE, SubjectKind.PERSON);
        RequestLine line = new RequestLine(new UUID(5, seed), dossier, 1, emergency ? LineStep.RAISE_EMERGENCY : LineStep.CREATE, MONDAY);
        boolean signed = emergency;
        boolean approved = false;
        boolean answered = false;
        Instant now = MONDAY;
        for (int i = 0; i < STEPS; i++) {
            now = now.plusSeconds(3600);
            LineStep step = chosen(chance, line.state());
            LineState before = line.state();
            Instant since = line.stateSince();
            LineChange change = change(step);
            if (!step.from().contains(before)) {
                refused(line, step, change, now);
                continue;
            }
            line.take(step, change, now);
            LineState after = line.state();
            seen.add(after);
            String told = step + " from " + before + " to " + after;
            signed = signed && step != LineStep.REFUSE || step == LineStep.SIGN || step == LineStep.SUBMIT_CONFIRMED;
            approved = approved && step != LineStep.CORRECT && step != LineStep.ASK_AGENCY || step == LineStep.APPROVE || step == LineStep.EMERGENCY_APPROVE;
            answered |= step == LineStep.RESULT_MATCHED;
            Broken.unless(!OVER.contains(before) || after == before, "LINE_OVER", told);
            Broken.unless(signed || UNSIGNED.contains(after), "LINE_SIGNED", told);
            Broken.unless(approved || !IN_A_LIST.contains(after), "LINE_APPROVED", told);
            Broken.unless(answered || !ANSWERED.contains(after), "LINE_ANSWERED", told);
            Broken.unless(line.stateSince().equals(after == before ? since : now), "LINE_SINCE", told);
            Broken.unless((line.answerDueOn() != null) == (after == LineState.NEEDS_SUPPLEMENT), "LINE_ANSWER_DUE", told);
            Broken.unless(!change.decides() || line.proposal() == change.proposal() && line.reviewedHash() == change.reviewedHash(), "LINE_DECISION", told);
        }
    }

    /** Mostly what the table allows, so that lives get far; else anything at all, which the line itself has to refuse. */
    private static LineStep chosen(Random chance, LineState state) {
        List<LineStep> open = Arrays.stream(LineStep.values()).filter(step -> step.from().contains(state)).toList();
        return open.isEmpty() || chance.nextInt(4) == 0 ? LineStep.values()[chance.nextInt(LineStep.values().length)] : open.get(chance.nextInt(open.size()));
    }

    private static void refused(RequestLine line, LineStep step, LineChange change, Instant now) {
        String before = picture(line);
        boolean refused = false;
        try {
            line.take(step, change, now);
        } catch (DomainException expected) {
            refused = true;
        }
        Broken.unless(refused && before.equals(picture(line)), "STEP_ROW", step + " from " + before);
    }

    private static LineChange change(LineStep step) {
        return switch (step) {
            case CLAIM, REASSIGN -> LineChange.none().assignedTo(new UUID(6, 6));
            case RELEASE -> LineChange.none().assignedTo(null);
            case PROPOSE_APPROVE -> LineChange.none().proposing(Proposal.APPROVE, "h");
            case PROPOSE_REJECT -> LineChange.none().proposing(Proposal.REJECT, "h");
            case SEND_BACK, CORRECT -> LineChange.none().undecided();
            case ASK_AGENCY -> LineChange.none().undecided().answeredBy(LocalDate.of(2026, 12, 1));
            case ASK_SUPPLEMENT -> LineChange.comment("Bổ sung").answeredBy(LocalDate.of(2026, 12, 1));
            default -> LineChange.comment("x");
        };
    }

    private static String picture(RequestLine line) {
        return line.state() + " " + line.stateSince() + " " + line.assigneeId() + " " + line.proposal() + " " + line.reviewedHash() + " " + line.answerDueOn();
    }
}
