package vn.gov.ra.retention;

import static vn.gov.ra.retention.ProposalState.COMPLETED;
import static vn.gov.ra.retention.ProposalState.PROPOSED;
import static vn.gov.ra.retention.ProposalState.UNDONE;
import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;

import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a proposal to wipe can take. What has no row cannot happen. */
public enum ProposalStep implements Step<ProposalState> {
    PROPOSE(creates(PROPOSED, ADMIN)),
    /** By another human being than whoever proposed it; cannot be undone. */
    CONFIRM(leads(PROPOSED, COMPLETED, ADMIN)),
    UNDO(leads(PROPOSED, UNDONE, ADMIN));

    private final Row<ProposalState> row;

    ProposalStep(Row<ProposalState> row) {
        this.row = row;
    }

    @Override
    public Row<ProposalState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "retention";
    }

    @Override
    public String labelKey() {
        return "retention.step." + name();
    }
}
