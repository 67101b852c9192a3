package vn.gov.ra.draft;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about drafts. */
public enum DraftError implements ErrorCode {
    NOT_FOUND("RA-DRF-001", Kind.NOT_FOUND),
    BAD_KEY("RA-DRF-002", Kind.INVALID),
    TOO_LARGE("RA-DRF-003", Kind.TOO_LARGE),
    TOO_MANY("RA-DRF-004", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    DraftError(String code, Kind kind) {
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
