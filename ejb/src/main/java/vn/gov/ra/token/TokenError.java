package vn.gov.ra.token;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about devices. */
public enum TokenError implements ErrorCode {
    NOT_FOUND("RA-TOK-001", Kind.NOT_FOUND),
    /** Argument: the serial as given. */
    BAD_SERIAL("RA-TOK-002", Kind.INVALID),
    /** The serial is known under this model. Argument: serial. */
    ALREADY_KNOWN("RA-TOK-003", Kind.CONFLICT),
    /** Destroyed devices never come back. Argument: serial. */
    DESTROYED_FOR_EVER("RA-TOK-004", Kind.CONFLICT),
    /** A slot's certificate may not be handed over. Arguments: serial, certificate serial. */
    CERTIFICATE_NOT_READY("RA-TOK-005", Kind.CONFLICT),
    /** Nothing is on the device. Argument: serial. */
    NO_CERTIFICATE("RA-TOK-006", Kind.CONFLICT),
    /** Only kinds that nobody holds are activated. Argument: serial. */
    HELD_IN_CUSTODY("RA-TOK-007", Kind.CONFLICT),
    /** The step changes hands and goes by minutes. Argument: serial. */
    NEEDS_MINUTES("RA-TOK-008", Kind.CONFLICT),
    /** Sent to the CA operator from the free stock: it comes back for nobody. Argument: serial. */
    NOBODYS("RA-TOK-009", Kind.CONFLICT),
    /** Out of an old register: somebody has it, and the agency is not said. Argument: serial. */
    AGENCY_NEEDED("RA-TOK-010", Kind.INVALID),
    /** Kept by the CA operator: its letter is named. Argument: serial. */
    NOTE_NEEDED("RA-TOK-011", Kind.INVALID);

    private final String code;
    private final Kind kind;

    TokenError(String code, Kind kind) {
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
