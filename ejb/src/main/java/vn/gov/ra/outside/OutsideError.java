package vn.gov.ra.outside;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of records. */
public enum OutsideError implements ErrorCode {
    NOT_FOUND("RA-OUT-001", Kind.NOT_FOUND),
    /** Argument: serial number. */
    RECORDED_BEFORE("RA-OUT-002", Kind.CONFLICT),
    FILE_MISSING("RA-OUT-003", Kind.INVALID),
    KIND_NEEDED("RA-OUT-004", Kind.INVALID),
    REASON_NEEDED("RA-OUT-005", Kind.INVALID),
    AGENCY_NEEDED("RA-OUT-006", Kind.INVALID),
    /** Argument: serial number. */
    OVER("RA-OUT-007", Kind.CONFLICT),
    /** It stands in the register by way of a list of the portal. Argument: serial number. */
    IN_REGISTER("RA-OUT-008", Kind.CONFLICT),
    /** A certificate of a CA, not of somebody. */
    OF_A_CA("RA-OUT-009", Kind.UNPROCESSABLE),
    NOT_OF_AGENCY("RA-OUT-010", Kind.UNPROCESSABLE),
    /** Arguments: name in the certificate, name of the person. */
    NAME_DIFFERS("RA-OUT-011", Kind.UNPROCESSABLE),
    /** Argument: serial number. */
    CONFIRMED_BEFORE("RA-OUT-012", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    OutsideError(String code, Kind kind) {
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
