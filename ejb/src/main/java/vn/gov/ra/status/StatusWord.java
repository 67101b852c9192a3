package vn.gov.ra.status;

import vn.gov.ra.shared.Labelled;

/** The words of the status answer; when several hold, the first one here is told. */
public enum StatusWord implements Labelled {
    revoked, onHold, notYetValid, expired, undetermined, unknown, good;

    @Override
    public String labelKey() {
        return "status.word." + name();
    }
}
