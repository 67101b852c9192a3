package vn.gov.ra.rest.minutes;

/** Why a row of the register is taken back. */
public record ReversalBody(String reason) {
}
