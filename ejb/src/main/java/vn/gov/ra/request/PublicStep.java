package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way of a line as the public look-up tells it, in order; coarser than {@link LineState} and without who does what. */
public enum PublicStep {
    RECEIVED(LineState.SUBMITTED),
    DECIDED(LineState.APPROVED),
    SENT(LineState.SENT),
    ANSWERED(LineState.FULFILLED),
    DELIVERED(LineState.DONE);

    private final LineState reachedWith;

    PublicStep(LineState reachedWith) {
        this.reachedWith = reachedWith;
    }

    /**
     * @param on day it was reached; null where it was not, or where nobody recorded it
     * @param done it lies behind the line
     * @param now what is being done
     */
    public record Told(PublicStep step, LocalDate on, boolean done, boolean now) {
    }

    /**
     * @param receivedOn day the agency's head signed
     * @param reached last day each state was reached
     */
    static List<Told> of(LineState state, LocalDate receivedOn, Map<LineState, LocalDate> reached) {
        boolean ended = ended(state);
        int behind = ended ? farthest(reached) : behind(state);
        List<Told> told = new ArrayList<>();
        for (PublicStep step : values()) {
            boolean done = step.ordinal() < behind;
            LocalDate day = step == RECEIVED ? receivedOn : reached.get(step.reachedWith);
            told.add(new Told(step, done ? day : null, done, !ended && step.ordinal() == behind));
        }
        return told;
    }

    /** How many steps lie behind a line that still goes on or is done. */
    private static int behind(LineState state) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW, NEEDS_SUPPLEMENT, ON_HOLD, REVIEWED -> 1;
            case APPROVED, BATCHED -> 2;
            case SENT, CA_RETURNED -> 3;
            case FULFILLED, DELIVERING -> 4;
            case DONE -> 5;
            default -> 0;
        };
    }

    private static boolean ended(LineState state) {
        return switch (state) {
            case REJECTED, CA_REJECTED, WITHDRAWN, LAPSED, VOID -> true;
            default -> false;
        };
    }

    private static int farthest(Map<LineState, LocalDate> reached) {
        int behind = 1;
        for (PublicStep step : values()) {
            behind = reached.containsKey(step.reachedWith) ? Math.max(behind, step.ordinal() + 1) : behind;
        }
        return behind;
    }
}
