package vn.gov.ra.release;

import static vn.gov.ra.release.ReleaseState.ASKED;
import static vn.gov.ra.release.ReleaseState.REFUSED;
import static vn.gov.ra.release.ReleaseState.RELEASED;
import static vn.gov.ra.release.ReleaseState.WITHDRAWN;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step such a request can take. What has no row cannot happen. */
public enum ReleaseStep implements Step<ReleaseState> {
    ASK(creates(ASKED, OFFICER)),
    /** By another human being than whoever asked. */
    RELEASE(leads(ASKED, RELEASED, OFFICE_SIGNER)),
    REFUSE(leads(ASKED, REFUSED, OFFICE_SIGNER)),
    /** Also after the release: what has not been taken yet stays here. */
    WITHDRAW(leads(EnumSet.of(ASKED, RELEASED), WITHDRAWN, OFFICER, OFFICE_SIGNER));

    private final Row<ReleaseState> row;

    ReleaseStep(Row<ReleaseState> row) {
        this.row = row;
    }

    @Override
    public Row<ReleaseState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "release";
    }

    @Override
    public String labelKey() {
        return "release.step." + name();
    }
}
