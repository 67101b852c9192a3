package vn.gov.ra.rest.agency;

/**
 * Body of a command on an agency.
 *
 * @param name new name, for {@code rename}
 * @param from {@code yyyy-MM-dd}: first day of the new name, or first day without the agency
 * @param decisionNo document that renames it
 */
public record AgencyCommand(String name, String from, String decisionNo) {
}
