package vn.gov.ra.job;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about jobs. */
public enum JobError implements ErrorCode {
    NOT_FOUND("RA-JOB-001", Kind.NOT_FOUND),
    BROKE_OFF("RA-JOB-002", Kind.UPSTREAM),
    /** The server was restarted while it ran. */
    INTERRUPTED("RA-JOB-003", Kind.UPSTREAM),
    /** There is nothing left to cancel. */
    OVER("RA-JOB-004", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    JobError(String code, Kind kind) {
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
