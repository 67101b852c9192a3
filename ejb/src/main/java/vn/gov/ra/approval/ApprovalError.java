package vn.gov.ra.approval;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of review and decision. The first argument is the line's number. */
public enum ApprovalError implements ErrorCode {
    /** Creator and signer do not review. */
    OWN_REQUEST("RA-APP-001", Kind.FORBIDDEN),
    /** Creator, signer, reviewer and last editor do not decide; nor does who acts for one of them. */
    FOUR_EYES("RA-APP-002", Kind.FORBIDDEN),
    /** Arguments: line, form. */
    NO_AUTHORITY("RA-APP-003", Kind.FORBIDDEN),
    /** Argument: line, name of the officer who holds it. */
    NOT_ASSIGNEE("RA-APP-004", Kind.FORBIDDEN),
    CONTENT_CHANGED("RA-APP-005", Kind.CONFLICT),
    CHECKLIST_INCOMPLETE("RA-APP-006", Kind.UNPROCESSABLE),
    UNACKNOWLEDGED("RA-APP-007", Kind.CONFLICT),
    COMMENT_REQUIRED("RA-APP-008", Kind.INVALID),
    REASON_REQUIRED("RA-APP-009", Kind.INVALID),
    /** Arguments: line, the code as it came. */
    REASON_UNKNOWN("RA-APP-010", Kind.INVALID),
    REMARK_REQUIRED("RA-APP-011", Kind.INVALID),
    ANSWERS_MISSING("RA-APP-012", Kind.UNPROCESSABLE),
    /** The proposal is the opposite. */
    PROPOSAL_DIFFERS("RA-APP-013", Kind.CONFLICT),
    NO_PERSON("RA-APP-014", Kind.FORBIDDEN),
    OFFICER_UNKNOWN("RA-APP-015", Kind.INVALID),
    WITHDRAWAL_NOT_ASKED("RA-APP-016", Kind.CONFLICT),
    VOID_NOT_ASKED("RA-APP-017", Kind.CONFLICT),
    SECOND_PERSON("RA-APP-018", Kind.FORBIDDEN),
    /** The content that was signed changed; the head sends it back. */
    HEAD_REQUIRED("RA-APP-019", Kind.FORBIDDEN),
    /** An action that is not taken here. Argument: its name. */
    ACTION_UNKNOWN("RA-APP-020", Kind.NOT_FOUND),
    BAD_ANSWER_DATE("RA-APP-021", Kind.INVALID),
    NOT_EMERGENCY("RA-APP-022", Kind.CONFLICT),
    AFTER_REVIEW_NOT_DUE("RA-APP-023", Kind.CONFLICT),
    AFTER_REVIEW_OWN("RA-APP-024", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    ApprovalError(String code, Kind kind) {
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
