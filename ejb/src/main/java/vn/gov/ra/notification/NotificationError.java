package vn.gov.ra.notification;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about notices. */
public enum NotificationError implements ErrorCode {
    NOT_FOUND("RA-NTF-001", Kind.NOT_FOUND),
    /** Argument: key and language. */
    TEMPLATE_UNKNOWN("RA-NTF-002", Kind.NOT_FOUND),
    /** Argument: the place that the text does not have. */
    TEMPLATE_PLACE("RA-NTF-003", Kind.INVALID),
    /** Argument: the most characters. */
    TEMPLATE_TOO_LONG("RA-NTF-004", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NotificationError(String code, Kind kind) {
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
