package vn.gov.ra.rest.support;

import java.util.List;

/**
 * A refusal on the wire (RFC 9457).
 *
 * @param type {@code urn:ra:problem:<code>}
 * @param title what kind of refusal it is
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param code RA-… code
 * @param state present state of the object, for refusals by state; null elsewhere
 * @param errors what is wrong with single fields
 * @param warnings what has to be acknowledged
 * @param instance {@code urn:ra:incident:<uuid>}, the number in the log
 */
public record Problem(String type, String title, int status, String detail, String code, String state, List<FieldProblem> errors, List<Warned> warnings,
        String instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param pointer JSON pointer into the request (RFC 6901)
     * @param code RA-… code
     * @param detail what is wrong and what to do
     */
    public record FieldProblem(String pointer, String code, String detail) {
    }
}
