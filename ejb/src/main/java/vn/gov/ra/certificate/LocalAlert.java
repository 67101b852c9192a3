package vn.gov.ra.certificate;

import vn.gov.ra.shared.Labelled;

/** Our own warning about a certificate that its CA has not declared anything of; shown beside the status and never instead of it. */
public enum LocalAlert implements Labelled {
    REVOCATION_PENDING, TOKEN_LOST, PERSONNEL_CHANGE, INTERNAL_HOLD;

    @Override
    public String labelKey() {
        return "certificate.localAlert." + name();
    }
}
