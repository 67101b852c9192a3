package vn.gov.ra.rest.support;

/** No token, or one that is not good; answered 401 with a challenge (RFC 6750 §3). */
class MissingToken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final boolean invalid;

    /** @param invalid a token was sent and is not good */
    MissingToken(boolean invalid) {
        this.invalid = invalid;
    }

    WebError error() {
        return invalid ? WebError.TOKEN_INVALID : WebError.TOKEN_MISSING;
    }

    String challenge() {
        return invalid ? "Bearer realm=\"ra\", error=\"invalid_token\"" : "Bearer realm=\"ra\"";
    }
}
