package vn.gov.ra.batch;

import static vn.gov.ra.batch.BatchState.*;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a submission list can take. What has no row cannot happen. */
public enum BatchStep implements Step<BatchState> {
    CREATE(creates(COLLECTING, OFFICER)),
    ADD_LINES(leads(COLLECTING, COLLECTING, OFFICER)),
    REMOVE_LINES(leads(COLLECTING, COLLECTING, OFFICER)),
    /** At least one line, pre-flight green; number, snapshot and hash are fixed. */
    FREEZE(leads(COLLECTING, FROZEN, OFFICER)),
    UNFREEZE(leads(FROZEN, COLLECTING, OFFICER)),
    /** Authority grant in force today, signer is not who froze it, both hashes unchanged. */
    SIGN(leads(FROZEN, SIGNED, OFFICE_SIGNER)),
    /** The first of the two persons of {@link #CANCEL}. */
    ASK_CANCEL(stays(EnumSet.of(COLLECTING, FROZEN, SIGNED), OFFICER, OFFICE_SIGNER)),
    /** Another person than asked, one of the two an office signer; lines go back to APPROVED. */
    CANCEL(leads(EnumSet.of(COLLECTING, FROZEN, SIGNED), CANCELLED, OFFICER, OFFICE_SIGNER)),
    /** From here on nothing is rolled back. */
    RECORD_SENDING(leads(SIGNED, SENT, OFFICER)),
    ACKNOWLEDGE(leads(SENT, ACKNOWLEDGED, OFFICER)),
    /** Also the second and third package of an answer that comes in parts. */
    IMPORT_RESULT(leads(EnumSet.of(SENT, ACKNOWLEDGED, PARTIALLY_RESULTED), PARTIALLY_RESULTED, OFFICER)),
    /** Every line has an outcome; the one who confirms is not who imported. */
    CONFIRM(leads(PARTIALLY_RESULTED, RECONCILED, OFFICER, OFFICE_SIGNER)),
    CLOSE(leads(RECONCILED, CLOSED, OFFICE_SIGNER)),
    RETURN(leads(EnumSet.of(SENT, ACKNOWLEDGED), RETURNED, OFFICER)),
    /** The first of the two persons of {@link #SUPERSEDE}. */
    ASK_SUPERSEDE(stays(EnumSet.of(SENT, ACKNOWLEDGED), OFFICER, OFFICE_SIGNER)),
    /** Another person than asked, one of the two an office signer; lines are copied to the correction list. */
    SUPERSEDE(leads(EnumSet.of(SENT, ACKNOWLEDGED), SUPERSEDED, OFFICER, OFFICE_SIGNER));

    private final Row<BatchState> row;

    BatchStep(Row<BatchState> row) {
        this.row = row;
    }

    @Override
    public Row<BatchState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "batch";
    }

    @Override
    public String labelKey() {
        return "batch.step." + name();
    }
}
