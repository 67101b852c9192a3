package vn.gov.ra.shared;

/** Refusals that belong to no single feature. */
public enum SharedError implements ErrorCode {
    NOT_FOUND("RA-GEN-001", Kind.NOT_FOUND),
    FORBIDDEN("RA-GEN-002", Kind.FORBIDDEN),
    STALE_VERSION("RA-GEN-003", Kind.STALE),
    VERSION_REQUIRED("RA-GEN-004", Kind.VERSION_REQUIRED),
    INVALID_INPUT("RA-GEN-005", Kind.INVALID),
    REQUIRED("RA-GEN-006", Kind.INVALID),
    BAD_DATE("RA-GEN-007", Kind.INVALID),
    TOO_LONG("RA-GEN-008", Kind.INVALID),
    UNKNOWN_VALUE("RA-GEN-009", Kind.INVALID),
    IDEMPOTENCY_MISMATCH("RA-GEN-010", Kind.UNPROCESSABLE),
    TOO_MANY_REQUESTS("RA-GEN-011", Kind.TOO_MANY),
    TOO_LARGE("RA-GEN-012", Kind.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("RA-GEN-013", Kind.UNSUPPORTED),
    UPSTREAM("RA-GEN-014", Kind.UPSTREAM),
    RACED("RA-GEN-015", Kind.CONFLICT),
    NOT_SIGNED_IN("RA-GEN-016", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    SharedError(String code, Kind kind) {
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
