package vn.gov.ra.shared;

/** Refusals of every state machine. Arguments: the object's number, label key of its state (first code only), label key of the step. */
public enum StateError implements ErrorCode {
    STEP_NOT_ALLOWED("RA-STA-001", Kind.CONFLICT),
    NOT_YOUR_STEP("RA-STA-002", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    StateError(String code, Kind kind) {
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
