package vn.gov.ra.overview;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about targets of coverage. */
public enum OverviewError implements ErrorCode {
    /** A target is 0 to 100 percent. */
    BAD_PERCENT("RA-OVW-001", Kind.INVALID);

    private final String code;
    private final Kind kind;

    OverviewError(String code, Kind kind) {
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
