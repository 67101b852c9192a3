package vn.gov.ra.account;

/**
 * A step of the set-up list.
 *
 * @param done seen in the data, never ticked by hand
 */
public record SetupView(SetupStep step, boolean done) {
}
