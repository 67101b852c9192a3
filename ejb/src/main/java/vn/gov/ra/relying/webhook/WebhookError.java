package vn.gov.ra.relying.webhook;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of webhooks. */
public enum WebhookError implements ErrorCode {
    NOT_FOUND("RA-WHK-001", Kind.NOT_FOUND),
    BAD_TARGET("RA-WHK-002", Kind.INVALID),
    TARGET_SCHEME("RA-WHK-003", Kind.INVALID),
    PRIVATE_TARGET("RA-WHK-004", Kind.INVALID),
    UNKNOWN_KIND("RA-WHK-005", Kind.INVALID),
    NOT_ACTIVE("RA-WHK-006", Kind.CONFLICT),
    NOT_PAUSED("RA-WHK-007", Kind.CONFLICT),
    ENDED("RA-WHK-008", Kind.CONFLICT),
    TOO_MANY("RA-WHK-009", Kind.CONFLICT),
    NOT_DEAD("RA-WHK-010", Kind.CONFLICT),
    NOT_WAITING("RA-WHK-011", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    WebhookError(String code, Kind kind) {
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
