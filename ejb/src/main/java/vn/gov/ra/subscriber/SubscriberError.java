package vn.gov.ra.subscriber;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of persons and subscribers; the last ones are warnings about what was typed. */
public enum SubscriberError implements ErrorCode {
    PERSON_NOT_FOUND("RA-SUB-001", Kind.NOT_FOUND),
    SUBSCRIBER_NOT_FOUND("RA-SUB-002", Kind.NOT_FOUND),
    NAME_MISSING("RA-SUB-003", Kind.INVALID),
    BAD_NATIONAL_ID("RA-SUB-004", Kind.INVALID),
    BAD_PHONE("RA-SUB-005", Kind.INVALID),
    APPOINTMENT_OVERLAPS("RA-SUB-006", Kind.CONFLICT),
    BAD_PERIOD("RA-SUB-007", Kind.INVALID),
    APPOINTMENT_NOT_FOUND("RA-SUB-008", Kind.NOT_FOUND),
    NO_NATIONAL_ID("RA-SUB-009", Kind.NOT_FOUND),
    OLD_NATIONAL_ID("RA-SUB-010", Kind.INVALID),
    NATIONAL_ID_LOST_ZERO("RA-SUB-011", Kind.INVALID),
    NATIONAL_ID_YEAR("RA-SUB-012", Kind.INVALID),
    NATIONAL_ID_PROVINCE("RA-SUB-013", Kind.INVALID),
    NAME_DIFFERS("RA-SUB-014", Kind.CONFLICT),
    /** Argument: the tombstone. */
    WIPED("RA-SUB-015", Kind.CONFLICT),
    /** Argument: the number, masked. */
    NATIONAL_ID_TAKEN("RA-SUB-016", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SubscriberError(String code, Kind kind) {
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
