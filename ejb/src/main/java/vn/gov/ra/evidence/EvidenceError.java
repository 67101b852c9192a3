package vn.gov.ra.evidence;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about evidence. */
public enum EvidenceError implements ErrorCode {
    /** No key is configured that could sign it. */
    NO_KEY("RA-EVI-001", Kind.UPSTREAM),
    /** The papers are larger together than a ZIP may be. Argument: the most, in MiB. */
    TOO_LARGE("RA-EVI-002", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    EvidenceError(String code, Kind kind) {
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
