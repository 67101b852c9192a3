package vn.gov.ra.rest.reorganisation;

/**
 * Body of a command on a plan.
 *
 * @param plan for {@code edit}: the whole plan anew
 */
public record ReorganisationCommand(String comment, ReorganisationBody plan) {
}
