package vn.gov.ra.status;

/** The words of the status answer; when several hold, the first one here is told. */
public enum StatusWord {
    revoked, onHold, notYetValid, expired, undetermined, unknown, good
}
