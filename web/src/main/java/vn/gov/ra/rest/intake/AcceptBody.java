package vn.gov.ra.rest.intake;

/** @param onlyValid leave rows with an error out; absent: take all */
public record AcceptBody(Boolean onlyValid, String comment) {

    boolean validOnly() {
        return Boolean.TRUE.equals(onlyValid);
    }
}
