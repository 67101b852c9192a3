package vn.gov.ra.reorganisation;

import static vn.gov.ra.reorganisation.ReorganisationState.APPROVED;
import static vn.gov.ra.reorganisation.ReorganisationState.CANCELLED;
import static vn.gov.ra.reorganisation.ReorganisationState.DONE;
import static vn.gov.ra.reorganisation.ReorganisationState.DRAFT;
import static vn.gov.ra.reorganisation.ReorganisationState.EXECUTING;
import static vn.gov.ra.reorganisation.ReorganisationState.FROZEN;
import static vn.gov.ra.reorganisation.ReorganisationState.PREVIEWED;
import static vn.gov.ra.reorganisation.ReorganisationState.UNDOING;
import static vn.gov.ra.reorganisation.ReorganisationState.UNDONE;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a plan can take. What has no row cannot happen. */
public enum ReorganisationStep implements Step<ReorganisationState> {
    CREATE(creates(DRAFT, OFFICER)),
    /** Other changes: what was counted out does not hold any more. */
    EDIT(leads(EnumSet.of(DRAFT, PREVIEWED), DRAFT, OFFICER)),
    /** Every single thing that would follow is written down; nothing of it is done. */
    PREVIEW(leads(EnumSet.of(DRAFT, PREVIEWED), PREVIEWED, OFFICER)),
    /** Something of a divided office goes elsewhere than proposed; what follows is written down anew. */
    PLACE(stays(EnumSet.of(PREVIEWED), OFFICER)),
    /** Another person than whoever wrote it. */
    APPROVE(leads(PREVIEWED, APPROVED, OFFICE_SIGNER)),
    SEND_BACK(leads(EnumSet.of(PREVIEWED, APPROVED), DRAFT, OFFICE_SIGNER)),
    CANCEL(leads(EnumSet.of(DRAFT, PREVIEWED, APPROVED), CANCELLED, OFFICER, OFFICE_SIGNER)),
    /** From its day on; the portal does it by itself on that day. */
    EXECUTE(leads(APPROVED, EXECUTING, OFFICER)),
    /** Everything was tried. */
    FINISH(leads(EXECUTING, DONE)),
    /** What failed is tried again. */
    RETRY(leads(DONE, EXECUTING, OFFICER)),
    /** None of its drafts was handed in yet. */
    UNDO(leads(DONE, UNDOING, OFFICE_SIGNER)),
    TAKEN_BACK(leads(UNDOING, UNDONE)),
    FREEZE(leads(DONE, FROZEN, OFFICE_SIGNER));

    private final Row<ReorganisationState> row;

    ReorganisationStep(Row<ReorganisationState> row) {
        this.row = row;
    }

    @Override
    public Row<ReorganisationState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "reorganisation";
    }

    @Override
    public String labelKey() {
        return "reorganisation.step." + name();
    }
}
