package vn.gov.ra.batch;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a submission list (danh sách gửi Ban Cơ yếu) stands. {@link BatchStep} says how it moves. */
public enum BatchState implements State {
    /** The officer adds and removes lines. */
    COLLECTING(work(Role.OFFICER, "batch.collecting", "batch.preparation")),
    /** The office signer signs the stored bytes. */
    FROZEN(work(Role.OFFICE_SIGNER, "batch.to-sign", "batch.preparation")),
    /** The officer sends it and records how. */
    SIGNED(work(Role.OFFICER, "batch.to-send", "batch.preparation")),
    /** The CA operator acknowledges; the officer chases. */
    SENT(work(Role.OFFICER, "batch.at-ca", "batch.ca-answer")),
    /** The CA operator answers; the officer chases. */
    ACKNOWLEDGED(work(Role.OFFICER, "batch.awaiting-result", "batch.ca-answer")),
    /** The officer brings every line to an outcome; a second person confirms. */
    PARTIALLY_RESULTED(work(Role.OFFICER, "batch.to-reconcile", "batch.reconciliation")),
    /** The office signer closes it. */
    RECONCILED(work(Role.OFFICE_SIGNER, "batch.to-close", "batch.reconciliation")),
    CLOSED(rest("every line has its outcome and the reconciliation minutes are stored")),
    CANCELLED(rest("given up before sending; its lines wait for another list and its number is not used again")),
    RETURNED(rest("the CA operator returned it whole; each of its lines is work of its own")),
    SUPERSEDED(rest("a correction list took its place"));

    private final Attention attention;

    BatchState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(BatchStep.class, this);
    }

    /** Holds its lines: a line is in at most one open list. */
    public boolean isOpen() {
        return attention.isWork();
    }

    @Override
    public String labelKey() {
        return "batch.state." + name();
    }
}
