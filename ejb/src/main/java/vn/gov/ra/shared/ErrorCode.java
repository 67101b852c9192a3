package vn.gov.ra.shared;

/** What a user can act on; one enum per feature implements it. A code ({@code RA-<FEA>-<NNN>}) is used once and never again. */
public interface ErrorCode {

    /** The code people quote and bundles are keyed by, such as {@code RA-REQ-001}. */
    String code();

    Kind kind();

    /** How a refusal is told over HTTP; pages and REST translate it in one place each. */
    enum Kind {
        INVALID(400), FORBIDDEN(403), NOT_FOUND(404), CONFLICT(409), STALE(412),
        TOO_LARGE(413), UNSUPPORTED(415), UNPROCESSABLE(422), VERSION_REQUIRED(428), TOO_MANY(429), UPSTREAM(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** HTTP status (RFC 9110). */
        public int status() {
            return status;
        }
    }
}
