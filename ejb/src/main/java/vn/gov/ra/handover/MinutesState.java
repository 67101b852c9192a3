package vn.gov.ra.handover;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where handover minutes (biên bản bàn giao) stand. {@link MinutesStep} says how they move. */
public enum MinutesState implements State {
    /** The storekeeper prepares them. */
    DRAFT(work(Role.STOREKEEPER, "handover.drafts", "handover.preparation")),
    /** Numbered and printed; the giver signs. */
    ISSUED(work(Role.STOREKEEPER, "handover.to-sign", "handover.signature")),
    /** The receiver signs for what is there. */
    GIVER_SIGNED(work(Role.CLERK, "handover.to-accept", "handover.signature")),
    COMPLETED(rest("both parties signed")),
    /** Signed for some lines; the storekeeper settles the declined ones. */
    PARTLY_ACCEPTED(work(Role.STOREKEEPER, "handover.to-settle", "handover.settlement")),
    /** The receiver does not sign; the storekeeper clears it or replaces the minutes. */
    DISPUTED(work(Role.STOREKEEPER, "handover.disputed", "handover.settlement")),
    VOID(rest("given up or replaced by other minutes"));

    private final Attention attention;

    MinutesState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(MinutesStep.class, this);
    }

    @Override
    public String labelKey() {
        return "handover.minutesState." + name();
    }
}
