package vn.gov.ra.notification;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about notices. */
public enum NotificationError implements ErrorCode {
    NOT_FOUND("RA-NTF-001", Kind.NOT_FOUND);

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
