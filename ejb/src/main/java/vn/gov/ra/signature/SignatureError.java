package vn.gov.ra.signature;

import vn.gov.ra.shared.ErrorCode;

/** What is wrong with a signed PDF. One code for each thing a person can do something about. */
public enum SignatureError implements ErrorCode {
    NOT_A_PDF("RA-SIG-001", Kind.UNPROCESSABLE),
    NO_SIGNATURE("RA-SIG-002", Kind.UNPROCESSABLE),
    /** The bytes are not the ones that were signed. */
    CHANGED("RA-SIG-003", Kind.UNPROCESSABLE),
    /** Something was added after the last signature, or a signature leaves out part of the file. */
    NOT_WHOLE("RA-SIG-004", Kind.UNPROCESSABLE),
    /** Argument: signer's name. */
    UNKNOWN_ISSUER("RA-SIG-005", Kind.UNPROCESSABLE),
    /** Arguments: signer's name, since when. */
    REVOKED("RA-SIG-006", Kind.UNPROCESSABLE),
    /** Arguments: signer's name, first and last moment of validity. */
    NOT_IN_TIME("RA-SIG-007", Kind.UNPROCESSABLE),
    /** Arguments: signer's name, the algorithm. */
    OLD_ALGORITHM("RA-SIG-008", Kind.UNPROCESSABLE),
    /** The signature does not say by itself which certificate made it, or names another one. */
    CERTIFICATE_NOT_BOUND("RA-SIG-009", Kind.UNPROCESSABLE),
    /** Argument: the filter the PDF names. */
    UNSUPPORTED("RA-SIG-010", Kind.UNPROCESSABLE),
    /** We have no fresh list to judge by. Argument: signer's name. */
    REVOCATION_UNKNOWN("RA-SIG-011", Kind.UPSTREAM),
    ENCRYPTED("RA-SIG-012", Kind.UNPROCESSABLE),
    /** The certificate is not meant for signing. Argument: signer's name. */
    NOT_FOR_SIGNING("RA-SIG-013", Kind.UNPROCESSABLE),
    /** On hold. Arguments: signer's name, since when. */
    ON_HOLD("RA-SIG-014", Kind.UNPROCESSABLE),
    /** Something else than signatures, time-stamps and their evidence was added since. Argument: signer's name. */
    ADDED_SINCE("RA-SIG-015", Kind.UNPROCESSABLE),
    /** Arguments: signer's name, sub-indication of EN 319 102-1. */
    NOT_PASSED("RA-SIG-016", Kind.UNPROCESSABLE),
    /** Neither PDF, XML nor CMS. */
    NO_SIGNED_DOCUMENT("RA-SIG-020", Kind.UNPROCESSABLE),
    /** Argument: the kind it looked like. */
    UNREADABLE_DOCUMENT("RA-SIG-021", Kind.UNPROCESSABLE),
    /** Argument: how long was tried. */
    TAKES_TOO_LONG("RA-SIG-022", Kind.UNPROCESSABLE),
    /** As many documents as may be are being checked. Argument: how long to wait. */
    BUSY("RA-SIG-023", Kind.UPSTREAM);

    private final String code;
    private final Kind kind;

    SignatureError(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
