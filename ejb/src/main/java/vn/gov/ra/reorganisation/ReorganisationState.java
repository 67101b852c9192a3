package vn.gov.ra.reorganisation;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a plan (kịch bản sắp xếp) stands. {@link ReorganisationStep} says how it moves. */
public enum ReorganisationState implements State {
    /** An officer writes the changes and has them counted out. */
    DRAFT(work(Role.OFFICER, "reorganisation.to-preview", "reorganisation.preview")),
    /** The office's signer looks at what would follow. */
    PREVIEWED(work(Role.OFFICE_SIGNER, "reorganisation.to-approve", "reorganisation.approval")),
    APPROVED(rest("waits for its day, on which the portal begins by itself")),
    EXECUTING(rest("the portal carries it out, wave by wave")),
    /** An officer sees to what failed; the office's signer freezes or undoes it. */
    DONE(work(Role.OFFICE_SIGNER, "reorganisation.to-freeze", "reorganisation.freezing")),
    FROZEN(rest("cannot be undone any more")),
    UNDOING(rest("the portal takes it back, the last wave first")),
    UNDONE(rest("everything is as it was; kept to be read")),
    CANCELLED(rest("given up before its day; kept to be read"));

    private final Attention attention;

    ReorganisationState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(ReorganisationStep.class, this);
    }

    /** The portal works on it. */
    public boolean running() {
        return this == EXECUTING || this == UNDOING;
    }

    @Override
    public String labelKey() {
        return "reorganisation.state." + name();
    }
}
