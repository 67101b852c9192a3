package vn.gov.ra.rest.relying;

/**
 * An agency that a system may file for, as it is sent.
 *
 * @param agency its code or id; not looked at by {@code end}
 * @param below for the agencies under it too
 * @param from {@code yyyy-MM-dd}; none for today
 * @param lastDay {@code yyyy-MM-dd}; none for no end, and for {@code end}: at once
 */
public record RelyingAgencyBody(String agency, boolean below, String from, String lastDay) {
}
