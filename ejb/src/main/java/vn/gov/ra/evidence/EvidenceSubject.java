package vn.gov.ra.evidence;

import vn.gov.ra.shared.Labelled;

/** What evidence can be asked for. */
public enum EvidenceSubject implements Labelled {
    CERTIFICATE, TOKEN, PERSON, AGENCY;

    @Override
    public String labelKey() {
        return "evidence.subject." + name();
    }
}
