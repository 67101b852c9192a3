package vn.gov.ra.takeover;

import java.util.Arrays;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.ErrorCode;

/** What can be said of a row of an old book, beside what its cells say of themselves. An ERROR puts the row into quarantine. */
enum TakeoverFinding implements ErrorCode {
    /** Argument: label key of the column. */
    MISSING("RA-TKO-101", Severity.ERROR),
    /** Arguments: row and name of the book that says the same. */
    TWICE("RA-TKO-102", Severity.ERROR),
    /** Argument: the value. */
    NOT_UNDERSTOOD("RA-TKO-103", Severity.ERROR),
    /** Argument: the code. */
    AGENCY_UNKNOWN("RA-TKO-104", Severity.ERROR),
    /** Neither twelve digits nor an old number of nine. */
    BAD_NUMBER("RA-TKO-105", Severity.ERROR),
    /** The number belongs to somebody of another name. Argument: name in the register. */
    NAME_DIFFERS("RA-TKO-106", Severity.ERROR),
    /** Neither the register nor the books know the holder. */
    HOLDER_UNKNOWN("RA-TKO-107", Severity.ERROR),
    /** No file came for the certificate. Argument: serial. */
    NO_FILE("RA-TKO-108", Severity.ERROR),
    /** Its file is in quarantine. Argument: code of what was found there. */
    FILE_QUARANTINED("RA-TKO-109", Severity.ERROR),
    /** Several certificates have the serial. Argument: serial. */
    AMBIGUOUS("RA-TKO-110", Severity.ERROR),
    /** The file is another person's. Arguments: name in the certificate, name in the books. */
    SUBJECT_DIFFERS("RA-TKO-111", Severity.ERROR),
    /** The book says revoked, no list says so. */
    REVOKED_IN_BOOK("RA-TKO-112", Severity.ERROR),
    /** No row of a book is about the file. */
    NO_ROW("RA-TKO-113", Severity.ERROR),
    /** Its chain does not end in a pinned authority. */
    CHAIN_NOT_PINNED("RA-TKO-114", Severity.ERROR),
    /** It is an authority's, not a subscriber's. */
    OF_AN_AUTHORITY("RA-TKO-115", Severity.ERROR),
    /** Taking it over was refused. Argument: the refusal's code. */
    REFUSED("RA-TKO-116", Severity.ERROR),

    /** Arguments: what the book says, what the register says. */
    DIFFERS("RA-TKO-201", Severity.WARNING),
    /** Argument: serial of the device. */
    TOKEN_UNKNOWN("RA-TKO-202", Severity.WARNING),
    OLD_NUMBER("RA-TKO-203", Severity.WARNING),
    /** Issuer and serial are taken by other bytes. */
    OTHER_BYTES("RA-TKO-204", Severity.WARNING),

    /** The person is known, the agency is new to it. */
    PERSON_KNOWN("RA-TKO-301", Severity.INFO),
    /** The same bytes came once more. Argument: name of the first. */
    SAME_FILE("RA-TKO-302", Severity.INFO);

    private final String code;
    private final Severity severity;

    TakeoverFinding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    Found in(String column, Object... arguments) {
        return new Found(column, code, severity, Arrays.stream(arguments).map(String::valueOf).toList(), null);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }
}
