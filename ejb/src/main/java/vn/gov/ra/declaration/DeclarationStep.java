package vn.gov.ra.declaration;

import static vn.gov.ra.declaration.DeclarationState.CONFIRMED;
import static vn.gov.ra.declaration.DeclarationState.LAPSED;
import static vn.gov.ra.declaration.DeclarationState.OPEN;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a declaration can take. What has no row cannot happen. */
public enum DeclarationStep implements Step<DeclarationState> {
    BEGIN(creates(OPEN, OFFICER)),
    /** The agency's own list of people is compared with the register; answers are filled in, nothing is confirmed. */
    COMPARE(stays(EnumSet.of(OPEN), CLERK, AGENCY_SIGNER)),
    /** Every line has its answer, or nothing has changed. */
    CONFIRM(leads(OPEN, CONFIRMED, CLERK, AGENCY_SIGNER)),
    /** Back to the agency. */
    REOPEN(leads(CONFIRMED, OPEN, OFFICER)),
    /** The campaign is closed. */
    LAPSE(leads(OPEN, LAPSED));

    private final Row<DeclarationState> row;

    DeclarationStep(Row<DeclarationState> row) {
        this.row = row;
    }

    @Override
    public Row<DeclarationState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "declaration";
    }

    @Override
    public String labelKey() {
        return "declaration.step." + name();
    }
}
