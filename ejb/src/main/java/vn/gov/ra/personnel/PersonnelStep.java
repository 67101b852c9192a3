package vn.gov.ra.personnel;

import static vn.gov.ra.personnel.PersonnelState.*;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a personnel change can take. What has no row cannot happen. */
public enum PersonnelStep implements Step<PersonnelState> {
    REPORT(creates(REPORTED, CLERK, AGENCY_SIGNER, OFFICER)),
    /** The decision itself, as a file; what was verified is not exchanged afterwards. */
    ATTACH_DECISION(stays(EnumSet.of(REPORTED), CLERK, AGENCY_SIGNER, OFFICER)),
    /** The decision is there; another person than the one who reported. */
    VERIFY(leads(REPORTED, VERIFIED, OFFICER)),
    REJECT(leads(EnumSet.of(REPORTED, VERIFIED), REJECTED, OFFICER)),
    /** Each proposal left out has its reason. */
    PLAN(leads(EnumSet.of(VERIFIED, PLANNED), PLANNED, CLERK, OFFICER)),
    /** Head or deputy, with the one signed letter; neither the person concerned nor whoever reported or planned. */
    CONFIRM(leads(PLANNED, CONFIRMED, AGENCY_SIGNER)),
    /** The letter does not count any more. */
    REOPEN(leads(CONFIRMED, PLANNED, AGENCY_SIGNER, OFFICER)),
    CANCEL(leads(EnumSet.of(REPORTED, VERIFIED, PLANNED, CONFIRMED), CANCELLED, CLERK, AGENCY_SIGNER, OFFICER)),
    /** Its day has come. */
    EXECUTE(leads(CONFIRMED, EXECUTING)),
    /** Before its day, by decision of the office; dated parts keep their day. */
    EXECUTE_EARLY(leads(CONFIRMED, EXECUTING, OFFICE_SIGNER)),
    /** What cannot wait for letter and plan: revocations by the emergency lane, our own hold, work given back. All else follows its papers. */
    ACT_URGENTLY(stays(EnumSet.of(REPORTED, VERIFIED, PLANNED, CONFIRMED), AGENCY_SIGNER, OFFICER)),
    /** Parts that failed are tried again. */
    RETRY(stays(EnumSet.of(EXECUTING), CLERK, OFFICER)),
    /** A part that cannot be done is given up, with a reason. */
    WAIVE_PART(stays(EnumSet.of(EXECUTING), OFFICER)),
    /** Every part has ended and the decision is there. */
    COMPLETE(leads(EXECUTING, COMPLETED));

    private final Row<PersonnelState> row;

    PersonnelStep(Row<PersonnelState> row) {
        this.row = row;
    }

    @Override
    public Row<PersonnelState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "personnel";
    }

    @Override
    public String labelKey() {
        return "personnel.step." + name();
    }
}
