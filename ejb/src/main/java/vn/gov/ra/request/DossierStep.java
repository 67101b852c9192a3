package vn.gov.ra.request;

import static vn.gov.ra.request.DossierState.AWAITING_AGENCY_SIGN;
import static vn.gov.ra.request.DossierState.DRAFT;
import static vn.gov.ra.request.DossierState.SUBMITTED;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.RELYING_SYSTEM;
import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.security.Role.SUBSCRIBER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step of a dossier; each takes all its lines along by the step of {@link LineStep} with the same name. */
public enum DossierStep implements Step<DossierState> {
    CREATE(creates(DRAFT, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    SAVE(leads(DRAFT, DRAFT, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    DISCARD(leads(DRAFT, DossierState.VOID, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    REQUEST_SIGNATURE(leads(DRAFT, AWAITING_AGENCY_SIGN, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    SIGN(leads(AWAITING_AGENCY_SIGN, SUBMITTED, AGENCY_SIGNER)),
    REFUSE(leads(AWAITING_AGENCY_SIGN, DRAFT, AGENCY_SIGNER)),
    /** See {@link LineStep#SUBMIT_CONFIRMED}. */
    SUBMIT_CONFIRMED(leads(DRAFT, SUBMITTED)),
    /** See {@link LineStep#RAISE_EMERGENCY}: one line, no letter yet. */
    RAISE_EMERGENCY(creates(SUBMITTED, CLERK, AGENCY_SIGNER, OFFICER, STOREKEEPER, SUBSCRIBER)),
    /** Those of its lines that nobody has claimed. */
    WITHDRAW(stays(EnumSet.of(SUBMITTED), CLERK, AGENCY_SIGNER));

    private final Row<DossierState> row;

    DossierStep(Row<DossierState> row) {
        this.row = row;
    }

    @Override
    public Row<DossierState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "dossier";
    }

    @Override
    public String labelKey() {
        return "request.dossierStep." + name();
    }
}
