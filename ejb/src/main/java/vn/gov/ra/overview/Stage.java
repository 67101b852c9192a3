package vn.gov.ra.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.request.LineState;

/** Where an open line stands, seen from above (khâu); several states are one stage. Drafts and letters not signed yet are the agency's own. */
public enum Stage {
    SUBMITTED(false, LineState.SUBMITTED),
    REVIEW(true, LineState.IN_REVIEW, LineState.ON_HOLD),
    SUPPLEMENT(false, LineState.NEEDS_SUPPLEMENT),
    DECIDE(true, LineState.REVIEWED),
    LIST(true, LineState.APPROVED, LineState.BATCHED, LineState.CA_RETURNED),
    AT_CA(true, LineState.SENT),
    DELIVERY(true, LineState.FULFILLED, LineState.DELIVERING);

    private final boolean timed;
    private final List<LineState> states;

    Stage(boolean timed, LineState... states) {
        this.timed = timed;
        this.states = List.of(states);
    }

    public List<LineState> states() {
        return states;
    }

    /** Its time is reported; waiting to be taken and waiting for the agency is not ours to report as work. */
    public boolean timed() {
        return timed;
    }

    public String labelKey() {
        return "overview.stage." + name();
    }

    /** @return empty for drafts and for lines that are over */
    public static Optional<Stage> of(LineState state) {
        return Arrays.stream(values()).filter(stage -> stage.states.contains(state)).findFirst();
    }
}
